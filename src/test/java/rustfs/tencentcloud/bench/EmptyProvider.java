package rustfs.tencentcloud.bench;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.ConfigureResponse;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.ResourceProviderGrpc.ResourceProviderImplBase;

/**
 * A provider that does nothing: it says that everything was made as it was asked for. What it takes, the protocol and
 * the virtual machine take.
 */
public final class EmptyProvider extends ResourceProviderImplBase {
    private static final String WARM_UP = "--warm-up";

    private EmptyProvider() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        Server server = NettyServerBuilder.forAddress(address)
                .addService(new EmptyProvider())
                .build()
                .start();
        System.out.println(server.getPort());
        System.out.flush();
        if (arguments.length > 0 && arguments[0].equals(WARM_UP)) {
            server.shutdownNow();
        }
        server.awaitTermination();
    }

    /** The command that starts it, with the options of {@code bin/simulator}, and its own archive of classes. */
    static List<String> command(Path archive) throws IOException, InterruptedException {
        String options = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss512k -Xms4m -Xmn2m -Xmx128m -XX:-UsePerfData"
                + " -Xshare:auto -Xlog:disable -cp " + System.getProperty("java.class.path");
        List<String> warmUp = List.of((java() + " -XX:ArchiveClassesAtExit=" + archive + " " + options + " "
                        + EmptyProvider.class.getName() + " " + WARM_UP)
                .split(" "));
        new ProcessBuilder(warmUp)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return List.of(
                (java() + " -XX:SharedArchiveFile=" + archive + " " + options + " " + EmptyProvider.class.getName())
                        .split(" "));
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    @Override
    public void configure(ConfigureRequest request, StreamObserver<ConfigureResponse> observer) {
        observer.onNext(ConfigureResponse.newBuilder().setAcceptResources(true).build());
        observer.onCompleted();
    }

    @Override
    public void create(CreateRequest request, StreamObserver<CreateResponse> observer) {
        observer.onNext(CreateResponse.newBuilder()
                .setId(request.getName())
                .setProperties(request.getProperties())
                .build());
        observer.onCompleted();
    }
}
