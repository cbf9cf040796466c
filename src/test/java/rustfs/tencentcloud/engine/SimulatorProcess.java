package rustfs.tencentcloud.engine;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.StatusRuntimeException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.DeleteRequest;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.ResourceProviderGrpc;

/** The simulator as the engine starts it, spoken to as the engine speaks to it. */
public final class SimulatorProcess implements AutoCloseable {
    private static final String DISK = "tencentcloud:index/cbsStorage:CbsStorage";

    private final Process process;
    private final ManagedChannel channel;
    private final double secondsToPort;
    private final double secondsToReady;

    public SimulatorProcess(Path account) throws IOException {
        this(account, List.of("bin/simulator"));
    }

    /** Another plugin, started in the same way. */
    public SimulatorProcess(Path account, List<String> command) throws IOException {
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("RUSTFS_SIMULATOR_ACCOUNT", account.toString());
        process = builder.start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        int port = Integer.parseInt(output.readLine().strip());
        secondsToPort = (System.nanoTime() - start) / 1e9;
        channel = ManagedChannelBuilder.forAddress("127.0.0.1", port)
                .usePlaintext()
                .build();
        ResourceProviderGrpc.newBlockingStub(channel)
                .configure(ConfigureRequest.newBuilder()
                        .setAcceptSecrets(true)
                        .setArgs(struct(List.of("region", "ap-guangzhou")))
                        .build());
        secondsToReady = (System.nanoTime() - start) / 1e9;
    }

    /** Until the port was printed. */
    public double secondsToPort() {
        return secondsToPort;
    }

    /** Until Configure was answered. */
    public double secondsToReady() {
        return secondsToReady;
    }

    /** Creates disks, one call after the other. */
    public void createDisks(int from, int count) {
        var stub = ResourceProviderGrpc.newBlockingStub(channel);
        for (int i = from; i < from + count; i++) {
            Struct properties = struct(List.of(
                            "storageType", "CLOUD_HSSD", "availabilityZone", "ap-guangzhou-6", "storageName", "d" + i))
                    .toBuilder()
                    .putFields(
                            "storageSize",
                            Value.newBuilder().setNumberValue(100).build())
                    .build();
            stub.create(CreateRequest.newBuilder()
                    .setUrn("urn:pulumi:bench::rustfs::" + DISK + "::d" + i)
                    .setType(DISK)
                    .setName("d" + i)
                    .setProperties(properties)
                    .build());
        }
    }

    /** Creates one disk; its id. */
    String createDisk(String name) {
        return ResourceProviderGrpc.newBlockingStub(channel)
                .create(CreateRequest.newBuilder()
                        .setUrn(diskUrn(name))
                        .setType(DISK)
                        .setProperties(struct(List.of(
                                        "storageType",
                                        "CLOUD_HSSD",
                                        "availabilityZone",
                                        "ap-guangzhou-6",
                                        "storageName",
                                        name))
                                .toBuilder()
                                .putFields(
                                        "storageSize",
                                        Value.newBuilder().setNumberValue(100).build()))
                        .build())
                .getId();
    }

    static String diskUrn(String name) {
        return "urn:pulumi:bench::rustfs::" + DISK + "::" + name;
    }

    /** Ends the process as {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        channel.shutdownNow();
    }

    long pid() {
        return process.pid();
    }

    /** Creates a thing of another owner, from names and values of its properties; returns its id. */
    String create(String urn, List<String> namesAndValues) {
        return ResourceProviderGrpc.newBlockingStub(channel)
                .create(CreateRequest.newBuilder()
                        .setUrn(urn)
                        .setType(typeOf(urn))
                        .setName(urn.substring(urn.lastIndexOf(':') + 1))
                        .setProperties(struct(namesAndValues))
                        .build())
                .getId();
    }

    /**
     * Deletes a thing as its owner would in the console.
     *
     * @return whether it could be deleted; the cloud refuses as long as something uses it
     */
    boolean delete(String urn, String id) {
        String type = typeOf(urn);
        var stub = ResourceProviderGrpc.newBlockingStub(channel);
        try {
            Struct properties = stub.read(ReadRequest.newBuilder()
                            .setUrn(urn)
                            .setType(type)
                            .setId(id)
                            .build())
                    .getProperties();
            stub.delete(DeleteRequest.newBuilder()
                    .setUrn(urn)
                    .setType(type)
                    .setId(id)
                    .setProperties(properties)
                    .build());
            return true;
        } catch (StatusRuntimeException refused) {
            return false;
        }
    }

    /** The type that a URN ends in, behind the types of the parents. */
    private static String typeOf(String urn) {
        String types = urn.split("::", -1)[2];
        return types.substring(types.lastIndexOf('$') + 1);
    }

    /** Resident memory in MiB, as the operating system counts it. */
    public double residentMib() throws IOException, InterruptedException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
        String kib = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        ps.waitFor();
        return Double.parseDouble(kib) / 1024;
    }

    @Override
    public void close() throws InterruptedException {
        channel.shutdownNow().awaitTermination(5, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
    }

    private static Struct struct(List<String> namesAndValues) {
        Struct.Builder out = Struct.newBuilder();
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            out.putFields(
                    namesAndValues.get(i),
                    Value.newBuilder().setStringValue(namesAndValues.get(i + 1)).build());
        }
        return out.build();
    }
}
