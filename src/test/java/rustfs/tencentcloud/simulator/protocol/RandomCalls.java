package rustfs.tencentcloud.simulator.protocol;

import com.google.protobuf.Struct;
import java.util.List;
import java.util.Random;
import java.util.Set;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.DeleteRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.InvokeRequest;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.Provider.UpdateRequest;
import pulumirpc.ResourceProviderGrpc.ResourceProviderBlockingStub;

/** Calls with random contents, well formed as messages, on things that others call for as well. */
final class RandomCalls {
    private final ResourceProviderBlockingStub stub;
    private final Random random;
    private final RandomRequests requests;
    private final Set<String> made;

    /**
     * Calls of a plugin.
     *
     * @param made takes the id of what a call has made
     */
    RandomCalls(ResourceProviderBlockingStub stub, Random random, Set<String> made) {
        this.stub = stub;
        this.random = random;
        this.requests = new RandomRequests(random);
        this.made = made;
    }

    /** One call, that was drawn but not made yet. */
    Runnable one() {
        String urn = requests.urn();
        String id =
                made.stream().filter(any -> random.nextBoolean()).findFirst().orElse(requests.text());
        Struct olds = requests.properties();
        Struct news = requests.properties();
        return switch (random.nextInt(7)) {
            case 0 -> check(urn, olds, news);
            case 1 -> diff(urn, id, olds, news);
            case 2 -> create(urn, news);
            case 3 -> update(urn, id, olds, news);
            case 4 -> read(urn, id, olds, news);
            case 5 -> delete(urn, id, olds);
            default -> invoke(news);
        };
    }

    private Runnable check(String urn, Struct olds, Struct news) {
        CheckRequest request = CheckRequest.newBuilder()
                .setUrn(urn)
                .setOlds(olds)
                .setNews(news)
                .setRandomSeed(requests.bytes())
                .build();
        return () -> stub.check(request);
    }

    private Runnable diff(String urn, String id, Struct olds, Struct news) {
        DiffRequest request = DiffRequest.newBuilder()
                .setUrn(urn)
                .setId(id)
                .setOlds(olds)
                .setNews(news)
                .addAllIgnoreChanges(List.of(requests.text(), requests.text()))
                .build();
        return () -> stub.diff(request);
    }

    private Runnable create(String urn, Struct news) {
        CreateRequest request =
                CreateRequest.newBuilder().setUrn(urn).setProperties(news).build();
        return () -> made.add(stub.create(request).getId());
    }

    private Runnable update(String urn, String id, Struct olds, Struct news) {
        UpdateRequest request = UpdateRequest.newBuilder()
                .setUrn(urn)
                .setId(id)
                .setOlds(olds)
                .setNews(news)
                .addAllIgnoreChanges(List.of(requests.text(), requests.text()))
                .build();
        return () -> stub.update(request);
    }

    private Runnable read(String urn, String id, Struct olds, Struct news) {
        ReadRequest request = ReadRequest.newBuilder()
                .setUrn(urn)
                .setId(id)
                .setProperties(olds)
                .setInputs(news)
                .build();
        return () -> stub.read(request);
    }

    private Runnable delete(String urn, String id, Struct olds) {
        DeleteRequest request = DeleteRequest.newBuilder()
                .setUrn(urn)
                .setId(id)
                .setProperties(olds)
                .build();
        return () -> stub.delete(request);
    }

    private Runnable invoke(Struct arguments) {
        InvokeRequest request = InvokeRequest.newBuilder()
                .setTok(random.nextBoolean() ? "tencentcloud:index/getImages:getImages" : requests.text())
                .setArgs(arguments)
                .build();
        return () -> stub.invoke(request);
    }
}
