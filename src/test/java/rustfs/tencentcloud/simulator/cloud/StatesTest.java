package rustfs.tencentcloud.simulator.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.TestProvider;
import rustfs.tencentcloud.simulator.operation.TestProvider.Site;
import rustfs.tencentcloud.simulator.value.Value;

/** States that take time, on a clock that goes on while a provider waits. */
class StatesTest {
    private static final String MACHINE = "Instance";
    private static final String DISK = "CbsStorage";
    private static final String ATTACHMENT = "CbsStorageAttachment";

    @TempDir
    Path folder;

    private SlowCloud cloud;
    private TestProvider provider;
    private Site site;

    @BeforeEach
    void open() {
        cloud = new SlowCloud(folder.resolve("account.db"));
        provider = cloud.provider();
        site = provider.site();
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Nested
    class OneWhoWaits {
        @Test
        void aMachineIsMadeOnceItRuns() {
            double before = cloud.waited();
            Set<String> seen = states(MACHINE);

            Provider.State machine = machine();

            assertThat(seen).containsExactlyInAnyOrder("nothing", "PENDING");
            assertThat(cloud.waited() - before).isEqualTo(31);
            assertThat(TestProvider.text(machine, "instanceStatus")).isEqualTo("RUNNING");
            assertThat(cloud.listed(MACHINE)).isEqualTo("RUNNING");
        }

        @Test
        void aMachineStopsAndStartsForAnotherSizeAndNotForAnotherName() {
            Provider.State machine = machine();
            Set<String> seen = states(MACHINE);

            provider.update(MACHINE, machine, site.instance(", 'instanceName': 'otherwise'"));
            assertThat(seen).isEmpty();

            Value.Fields outputs = provider.update(
                    MACHINE,
                    machine,
                    site.instance(", 'instanceName': 'otherwise'").replace("SA5.2XLARGE32", "SA5.4XLARGE64"));
            assertThat(seen).containsExactlyInAnyOrder("STOPPING", "STARTING");
            assertThat(outputs.value()).containsEntry("instanceStatus", Value.of("RUNNING"));
        }

        @Test
        void aMachineIsThereUntilItIsGone() {
            Provider.State machine = machine();
            Set<String> seen = states(MACHINE);

            provider.delete(MACHINE, machine.id());

            assertThat(seen).containsExactly("TERMINATING");
            assertThat(cloud.isInAccount(MACHINE, machine.id())).isFalse();
            assertThat(cloud.listed(MACHINE)).isEqualTo("nothing");
            assertThat(provider.read(MACHINE, machine)).isEmpty();
        }

        @Test
        void aDiskShowsThatItIsBeingAttachedAndDetached() {
            Provider.State disk = disk();
            Provider.State machine = machine();
            Set<String> seen = states(DISK);

            Provider.State attachment = attach(provider, disk, machine);
            assertThat(seen).containsExactly("ATTACHING");
            assertThat(cloud.listed(DISK)).isEqualTo("ATTACHED");
            seen.clear();

            provider.delete(ATTACHMENT, attachment.id());
            assertThat(seen).containsExactly("DETACHING");
            assertThat(cloud.listed(DISK)).isEqualTo("UNATTACHED");
        }

        @Test
        void aStateThatNoOutputShowsIsInTheList() {
            Provider.State address = provider.create("Eip", "a", "{}");
            Set<String> seen = states("NatGateway");

            provider.create(
                    "NatGateway",
                    "a",
                    "{'name': 'nat', 'vpcId': '%s', 'assignedEipSets': ['%s']}",
                    site.vpc().id(),
                    TestProvider.text(address, "publicIp"));

            assertThat(seen).containsExactlyInAnyOrder("nothing", "PENDING");
            assertThat(cloud.listed("NatGateway")).isEqualTo("AVAILABLE");
        }
    }

    @Nested
    class OneWhoWaitsTooLong {
        @ParameterizedTest
        @CsvSource({"20, PENDING, 20s", "0.5, '', 1s", "30.9, PENDING, 31s"})
        void isToldWhichStateItEndedIn(double seconds, String state, String words) {
            assertThatThrownBy(() -> machine(seconds))
                    .isInstanceOf(CloudFailure.class)
                    .hasMessage("timeout while waiting for state to become 'RUNNING' (last state: '%s', timeout: %s)"
                            .formatted(state, words));

            cloud.pass(31);
            assertThat(cloud.listed(MACHINE))
                    .describedAs("it stays in the account")
                    .isEqualTo("RUNNING");
        }

        @Test
        void isToldSoOfADeleteThatGoesOnAllTheSame() {
            Provider.State machine = machine();

            assertThatThrownBy(() -> provider.provider()
                            .within(10)
                            .delete(TestProvider.type(MACHINE), TestProvider.REGION, machine.id()))
                    .hasMessage("timeout while waiting for resource to be gone"
                            + " (last state: 'TERMINATING', timeout: 10s)");

            cloud.pass(5);
            assertThat(cloud.listed(MACHINE)).isEqualTo("nothing");
        }
    }

    @Nested
    class SomebodyElse {
        @Test
        void cannotUseWhatIsNotReady() {
            Provider.State disk = disk();
            List<Throwable> refusals = new ArrayList<>();
            cloud.meanwhile(() -> {
                String id = idOfMachine();
                refusals.add(refusal(() -> attach(cloud.other(), disk, id)));
                refusals.add(refusal(() -> cloud.other().delete(MACHINE, id)));
            });

            machine();

            assertThat(refusals).hasSize(4);
            assertThat(refusals.get(0)).hasMessageContaining("Code=InvalidInstanceId.NotFound");
            assertThat(refusals.get(2)).hasMessageContaining("Code=UnsupportedOperation.InstanceStatePending");
            assertThat(refusals.get(3))
                    .hasMessageContaining("Code=UnsupportedOperation.InstanceStatePending")
                    .hasMessageContaining("is in the state PENDING, which does not support");
        }

        @Test
        void cannotDetachADiskThatIsBeingAttached() {
            Provider.State disk = disk();
            Provider.State machine = machine();
            List<Throwable> refusals = new ArrayList<>();
            cloud.meanwhile(() -> refusals.add(refusal(() -> cloud.other().delete(ATTACHMENT, disk.id()))));

            attach(provider, disk, machine);

            assertThat(refusals)
                    .singleElement()
                    .asString()
                    .contains("Code=ResourceBusy", "The disk '" + disk.id() + "' is in the state ATTACHING.");
        }

        @Test
        void mayDeleteWhatIsBeingDeleted() {
            Provider.State machine = machine();
            cloud.meanwhile(() -> assertThat(refusal(() -> cloud.other().delete(MACHINE, machine.id())))
                    .isInstanceOf(SlowCloud.Killed.class));

            provider.delete(MACHINE, machine.id());
        }

        @Test
        void keepsTheSubnetUntilTheMachineIsGone() {
            Provider.State machine = machine();
            List<Throwable> refusals = new ArrayList<>();
            cloud.meanwhile(() -> refusals.add(
                    refusal(() -> cloud.other().delete("Subnet", site.subnet().id()))));

            provider.delete(MACHINE, machine.id());
            assertThat(refusals).isNotEmpty().allMatch(CloudFailure.class::isInstance);

            cloud.meanwhile(() -> {});
            provider.delete("Subnet", site.subnet().id());
        }
    }

    @Nested
    class AProviderThatIsKilled {
        @Test
        void leavesAMachineThatGetsReadyByItself() {
            assertThatThrownBy(() -> cloud.other().create(MACHINE, "a", site.instance("")))
                    .isInstanceOf(SlowCloud.Killed.class);
            String id = idOfMachine();
            assertThat(cloud.seen(MACHINE, id, "instanceStatus")).isEmpty();

            cloud.pass(2);
            assertThat(cloud.seen(MACHINE, id, "instanceStatus")).contains(Value.of("PENDING"));
            cloud.pass(30);
            assertThat(cloud.seen(MACHINE, id, "instanceStatus")).contains(Value.of("RUNNING"));
        }

        @Test
        void leavesADeleteThatGoesOnByItselfAndIsTakenOutWithTheNextChange() {
            Provider.State machine = machine();
            assertThatThrownBy(() -> cloud.other().delete(MACHINE, machine.id()))
                    .isInstanceOf(SlowCloud.Killed.class);

            cloud.pass(15);
            assertThat(cloud.listed(MACHINE)).isEqualTo("nothing");
            assertThat(cloud.isInAccount(MACHINE, machine.id())).isTrue();
            provider.create("Vpc", "next", "{'cidrBlock': '10.1.0.0/16'}");
            assertThat(cloud.isInAccount(MACHINE, machine.id())).isFalse();
        }
    }

    private Set<String> states(String type) {
        Set<String> seen = new TreeSet<>();
        cloud.meanwhile(() -> seen.add(cloud.listed(type)));
        return seen;
    }

    private Provider.State machine() {
        return provider.create(MACHINE, "a", site.instance(""));
    }

    private void machine(double timeoutSeconds) {
        provider.provider()
                .within(timeoutSeconds)
                .create(
                        TestProvider.type(MACHINE),
                        TestProvider.REGION,
                        TestProvider.urn(MACHINE, "a"),
                        TestProvider.json(site.instance("")));
    }

    private String idOfMachine() {
        return provider.account().read(transaction -> transaction.listing().resources()).stream()
                .filter(entry -> entry.key().type().equals(MACHINE))
                .map(entry -> entry.key().id())
                .collect(Collectors.joining());
    }

    private Provider.State disk() {
        return provider.create(
                DISK,
                "data",
                "{'storageType': 'CLOUD_HSSD', 'storageSize': 100, 'storageName': 'data',"
                        + " 'availabilityZone': 'ap-guangzhou-6'}");
    }

    private static Provider.State attach(TestProvider who, Provider.State disk, Provider.State machine) {
        return attach(who, disk, machine.id());
    }

    private static Provider.State attach(TestProvider who, Provider.State disk, String machine) {
        return who.create(ATTACHMENT, "a", "{'storageId': '%s', 'instanceId': '%s'}", disk.id(), machine);
    }

    private static Throwable refusal(ThrowingCallable call) {
        Throwable thrown = catchThrowable(call);
        assertThat(thrown).isNotNull();
        return thrown;
    }
}
