package rustfs.tencentcloud.simulator.protocol;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.function.Supplier;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;

/** Answers calls: with a message, or with a status that says why not. Every call gets one of the two. */
final class Calls {
    private static final int LONGEST = 60_000;

    private final Log log;

    /** Takes a line on a call. */
    interface Log {
        void line(String line);
    }

    Calls(Log log) {
        this.log = log;
    }

    <T> void answer(String what, StreamObserver<T> observer, Supplier<T> work) {
        long start = System.nanoTime();
        T message;
        try {
            message = work.get();
        } catch (CloudFailure | IllegalArgumentException e) {
            // The user's matter: the text is all that there is to say.
            observer.onError(failed(Status.UNKNOWN, e));
            log.line(what + " refused: " + e.getMessage());
            return;
        } catch (RuntimeException | Error e) {
            observer.onError(failed(Status.INTERNAL, e));
            log.line(what + " failed: " + e);
            return;
        }
        observer.onNext(message);
        observer.onCompleted();
        log.line(what + " " + (System.nanoTime() - start) / 1000 + " µs");
    }

    /** A text that repeats what somebody sent can be of any length, and the place for it is not made for that. */
    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST) + "… and " + (text.length() - LONGEST) + " characters more";
    }

    private static StatusRuntimeException failed(Status status, Throwable cause) {
        String text = cause.getMessage();
        return status.withDescription(shortened(text == null ? cause.toString() : text))
                .withCause(cause)
                .asRuntimeException();
    }
}
