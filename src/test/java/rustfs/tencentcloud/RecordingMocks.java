package rustfs.tencentcloud;

import com.pulumi.Context;
import com.pulumi.resources.Resource;
import com.pulumi.resources.ResourceOptions;
import com.pulumi.resources.ResourceTransformation;
import com.pulumi.test.Mocks;
import com.pulumi.test.PulumiTest;
import com.pulumi.test.TestOptions;
import com.pulumi.test.TestResult;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Stands in for the engine and records what a program declares; ids and addresses are made up of names. */
public final class RecordingMocks implements Mocks {
    private static final String TOKEN = "tencentcloud:index/";

    private final Map<String, Mocks.ResourceArgs> resources = new ConcurrentHashMap<>();
    private final Map<String, ResourceOptions> options = new ConcurrentHashMap<>();

    private RecordingMocks() {}

    /** What a program declared, and how it ended. */
    public record Recording(List<Declared> resources, TestResult result) {
        public List<Declared> ofType(String type) {
            return resources.stream()
                    .filter(declared -> declared.type().equals(type))
                    .toList();
        }

        public Declared named(String type, String name) {
            return ofType(type).stream()
                    .filter(declared -> declared.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no " + type + " " + name + " among " + resources));
        }

        public List<String> names(String type) {
            return ofType(type).stream().map(Declared::name).toList();
        }
    }

    /** Runs a program as the stack dev of the project rustfs; what it throws is thrown on. */
    public static Recording record(Consumer<Context> program) {
        Recording recording = tryToRecord(program);
        recording.result().throwOnError();
        return recording;
    }

    /** The same for a program that is expected to fail. */
    public static Recording tryToRecord(Consumer<Context> program) {
        RecordingMocks mocks = new RecordingMocks();
        ResourceTransformation recorder = mocks::recordOptions;
        try {
            TestResult result = PulumiTest.withMocks(mocks)
                    .withOptions(TestOptions.builder()
                            .projectName("rustfs")
                            .stackName("dev")
                            .resourceTransformations(List.of(recorder))
                            .build())
                    .runTest(program);
            return new Recording(mocks.declared(), result);
        } finally {
            PulumiTest.cleanup();
        }
    }

    @Override
    public CompletableFuture<ResourceResult> newResourceAsync(ResourceArgs args) {
        resources.put(key(args.type, args.name), args);
        Map<String, Object> state = new HashMap<>(args.inputs);
        state.put("publicIp", "203.0.113." + Math.floorMod(args.name.hashCode(), 250));
        state.put("clbVips", List.of("192.0.2.10"));
        state.put("ruleId", args.name + "-rule");
        state.put("configId", args.name + "-config");
        // A rule and an attachment are given the listener's id, and keep it.
        state.putIfAbsent("listenerId", args.name + "-listener");
        state.put("cname", args.inputs.get("domain") + ".cdn.example");
        state.put("remoteWrite", "http://10.0.0.9:9090/api/v1/prom/write");
        state.putIfAbsent("privateIp", "10.255.0.1");
        return CompletableFuture.completedFuture(ResourceResult.of(Optional.of(args.name + "-id"), state));
    }

    @Override
    public CompletableFuture<Map<String, Object>> callAsync(CallArgs args) {
        if (args.token.endsWith(":getUserInfo")) {
            return CompletableFuture.completedFuture(
                    Map.of("id", "user", "appId", "1250000000", "name", "name", "ownerUin", "100000", "uin", "200000"));
        }
        if (args.token.endsWith(":getMonitorTmpInstances")) {
            return CompletableFuture.completedFuture(
                    Map.of("id", "instances", "instanceSets", List.of(Map.of("authToken", "a token"))));
        }
        return CompletableFuture.completedFuture(Map.of(
                "id",
                "images",
                "images",
                List.of(
                        Map.of("imageId", "img-old", "createdTime", "2025-01-01T00:00:00Z"),
                        Map.of("imageId", "img-new", "createdTime", "2026-01-01T00:00:00Z"))));
    }

    private Optional<ResourceTransformation.Result> recordOptions(ResourceTransformation.Args args) {
        Resource resource = args.resource();
        options.put(key(resource.pulumiResourceType(), resource.pulumiResourceName()), args.options());
        return Optional.empty();
    }

    private List<Declared> declared() {
        return resources.values().stream()
                .filter(args -> !args.type.equals("pulumi:pulumi:Stack"))
                .map(this::declared)
                .sorted(Comparator.comparing(Declared::type).thenComparing(Declared::name))
                .toList();
    }

    private Declared declared(ResourceArgs args) {
        ResourceOptions known = options.get(key(args.type, args.name));
        String parent = known == null
                ? ""
                : known.getParent()
                        .filter(resource -> !resource.pulumiResourceType().equals("pulumi:pulumi:Stack"))
                        .map(resource -> lastPart(resource.pulumiResourceType()) + " " + resource.pulumiResourceName())
                        .orElse("");
        String type = args.type.startsWith(TOKEN) ? lastPart(args.type) : args.type;
        return new Declared(type, args.name, parent, Map.copyOf(args.inputs), known);
    }

    private static String lastPart(String type) {
        return type.substring(type.lastIndexOf(':') + 1);
    }

    private static String key(String type, String name) {
        return type + " " + name;
    }
}
