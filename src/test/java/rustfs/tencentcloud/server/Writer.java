package rustfs.tencentcloud.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** A client that writes one object after the other, and asks the next node where one fails it. */
final class Writer implements AutoCloseable {
    private static final int ATTEMPTS = 60;

    private final String bucket;
    private final List<S3Client> nodes;
    private final Map<String, String> written = new TreeMap<>();
    private final List<String> lost = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Thread thread = new Thread(this::write, "writer");
    private int retries;

    Writer(String bucket, List<S3Client> nodes) {
        this.bucket = bucket;
        this.nodes = nodes;
        thread.start();
    }

    private void write() {
        for (int number = 0; !stopped.get(); number++) {
            String key = "object-" + number;
            if (put(key, number)) {
                written.put(key, "content of " + key);
            } else {
                lost.add(key);
            }
        }
    }

    private boolean put(String key, int number) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                nodes.get((number + attempt) % nodes.size())
                        .putObject(
                                request -> request.bucket(bucket).key(key),
                                RequestBody.fromString("content of " + key));
                return true;
            } catch (SdkException refused) {
                retries++;
                Patience.pause();
            }
        }
        return false;
    }

    /** Stops, and tells what was written: content by key. */
    Map<String, String> finish() {
        close();
        return written;
    }

    List<String> lost() {
        return lost;
    }

    int retries() {
        return retries;
    }

    @Override
    public void close() {
        stopped.set(true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
