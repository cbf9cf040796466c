package rustfs.tencentcloud.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.Struct;
import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.ResourceProviderGrpc;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;
import rustfs.tencentcloud.simulator.operation.TestProvider;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.survey.Survey;

/**
 * Whoever speaks to the simulator, and in whatever way: each call ends, with an answer or with words, and the account
 * stays whole. {@code -Dhostile.rounds} sets how many rounds there are, {@code -Dhostile.seed} from which seed.
 */
class HostileInputTest {
    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 400);
    private static final long SEED = Long.getLong("hostile.seed", System.nanoTime());
    private static final long DEADLINE_SECONDS = 20;

    @TempDir
    Path folder;

    private TestEngine engine;
    private final Set<String> made = new ConcurrentSkipListSet<>();

    @BeforeEach
    void start() throws IOException {
        engine = new TestEngine(folder.resolve("account.db"));
    }

    @AfterEach
    void itServesOnAndTheAccountIsWhole() throws Exception {
        assertThat(engine.create("Vpc", "sane", TestProvider.json("{'cidrBlock': '10.0.0.0/16', 'name': 'sane'}"))
                        .getId())
                .startsWith("vpc-");
        engine.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("account.db"));
                Statement statement = connection.createStatement()) {
            assertThat(texts(statement, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(
                            texts(
                                    statement,
                                    "SELECT r.id FROM reference r LEFT JOIN resource t ON t.type = r.to_type"
                                            + " AND t.region = r.to_region AND t.id = r.to_id WHERE t.id IS NULL AND r.effect <> 'KNOWS'"))
                    .isEmpty();
            assertThat(texts(statement, "SELECT id FROM resource WHERE NOT json_valid(outputs)"))
                    .isEmpty();
            assertThat(made)
                    .containsAll(texts(
                            statement, "SELECT id FROM resource WHERE urn LIKE 'urn:%' AND urn NOT LIKE '%::sane'"));
        }
        try (Account account = new Account(folder.resolve("account.db"))) {
            assertThat(Survey.of(account, Clock.systemUTC()).things()).isNotEmpty();
        }
    }

    @Test
    void bytesThatAreNoProtocolEndTheConnectionAndNothingElse() throws IOException {
        Random random = new Random(SEED);
        List<Socket> open = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), engine.port());
            byte[] garbage = new byte[random.nextInt(2_000)];
            random.nextBytes(garbage);
            if (i % 3 == 0) {
                socket.getOutputStream().write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            if (i % 5 != 0) {
                socket.getOutputStream().write(garbage);
            }
            open.add(socket);
        }
        sane();
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Test
    void messagesOfRandomBytesAreRefusedByEveryMethod() {
        Random random = new Random(SEED);
        RandomRequests requests = new RandomRequests(random);
        for (MethodDescriptor<?, ?> method :
                ResourceProviderGrpc.getServiceDescriptor().getMethods()) {
            if (method.getType() != MethodDescriptor.MethodType.UNARY) {
                continue;
            }
            MethodDescriptor<ByteString, ByteString> raw = MethodDescriptor.<ByteString, ByteString>newBuilder(
                            new Raw(), new Raw())
                    .setType(MethodDescriptor.MethodType.UNARY)
                    .setFullMethodName(method.getFullMethodName())
                    .build();
            for (int i = 0; i < 10; i++) {
                ByteString message = requests.bytes();
                ends(
                        method.getFullMethodName(),
                        () -> ClientCalls.blockingUnaryCall(
                                engine.calls().getChannel(),
                                raw,
                                CallOptions.DEFAULT.withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS),
                                message));
            }
        }
        engine.configure("ap-guangzhou");
    }

    @Test
    void treesOfRandomPropertiesAreAnsweredInWords() {
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            random(random);
        }
    }

    @Test
    void treesThatAreTooDeepOrTooLargeAreAnsweredInWords() {
        words("depth 25", () -> deep(25));
        // Deeper than gRPC itself reads, which says so in its own words.
        for (int depth : List.of(40, 100, 300)) {
            ends("depth " + depth, () -> deep(depth));
        }
        Struct large = Struct.newBuilder()
                .putFields(
                        "name",
                        com.google.protobuf.Value.newBuilder()
                                .setStringValue("x".repeat(20_000_000))
                                .build())
                .build();
        words(
                "20 MB",
                () -> stub().check(CheckRequest.newBuilder()
                        .setUrn(TestEngine.urn("Vpc", "large"))
                        .setNews(large)
                        .build()));
    }

    @Test
    void callsOfAllKindsOnTheSameThingsAtOnceAreAnsweredInWords() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                Random random = new Random(SEED + thread);
                ends.add(threads.submit(() -> {
                    for (int i = 0; i < ROUNDS / 4; i++) {
                        random(random);
                    }
                }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void deep(int depth) {
        assertThat(stub().check(CheckRequest.newBuilder()
                                .setUrn(TestEngine.urn("Vpc", "deep"))
                                .setNews(RandomRequests.deep(depth))
                                .build())
                        .getFailuresList())
                .isNotEmpty();
    }

    private void random(Random random) {
        RandomCalls calls = new RandomCalls(stub(), random, made);
        words("seed " + SEED, calls.one());
    }

    private void sane() {
        assertThat(stub().configure(ConfigureRequest.newBuilder()
                                .putVariables("tencentcloud:config:region", "ap-guangzhou")
                                .build())
                        .getAcceptResources())
                .isTrue();
    }

    private ResourceProviderBlockingStub stub() {
        return engine.calls().withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS);
    }

    /** The call ends, and if it is refused a person can read why. */
    private static void words(String what, Runnable call) {
        Status status = ends(what, call);
        String text = String.valueOf(status.getDescription());
        assertThat(text)
                .describedAs(what)
                .doesNotContain("Exception", "java.", "rustfs.tencentcloud", "Error:", "\tat ");
        assertThat(status.getCode()).describedAs(what + ": " + text).isNotEqualTo(Status.Code.INTERNAL);
    }

    private static Status ends(String what, Runnable call) {
        try {
            call.run();
            return Status.OK;
        } catch (StatusRuntimeException e) {
            assertThat(e.getStatus().getCode()).describedAs(what).isNotEqualTo(Status.Code.DEADLINE_EXCEEDED);
            return e.getStatus();
        }
    }

    private static Set<String> texts(Statement statement, String sql) throws Exception {
        Set<String> texts = new TreeSet<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Bytes as they are. */
    private static final class Raw implements MethodDescriptor.Marshaller<ByteString> {
        @Override
        public InputStream stream(ByteString value) {
            return new ByteArrayInputStream(value.toByteArray());
        }

        @Override
        public ByteString parse(InputStream stream) {
            try {
                return ByteString.readFrom(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
