package rustfs.tencentcloud.component.compute;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.tencentcloud.Instance;
import com.pulumi.tencentcloud.InstanceArgs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.component.network.Network;
import rustfs.tencentcloud.component.network.Tier;
import rustfs.tencentcloud.settings.GpuChargeType;
import rustfs.tencentcloud.settings.GpuSettings;

/**
 * Equal machines with GPUs in the private tier, named by number, so that machines are added and removed at the end.
 * They hold nothing that is not in the cluster as well.
 */
public final class GpuFleet extends ComponentResource {
    private final String name;
    private final Foundation foundation;
    private final List<Output<String>> addresses = new ArrayList<>();

    /** What the machines stand on. */
    public record Foundation(Network network, Output<String> securityGroupId, Map<String, String> tags) {}

    public GpuFleet(String name, GpuSettings settings, Foundation foundation, ComponentResourceOptions options) {
        super("rustfs:compute:GpuFleet", name, options);
        this.name = name;
        this.foundation = foundation;
        Output<String> imageId = PublicImage.idOf(settings.image(), settings.instanceType(), this);
        for (int number = 1; number <= settings.count(); number++) {
            addresses.add(machine(number, settings, imageId).privateIp());
        }
        registerOutputs(Map.of());
    }

    /** The private addresses, in the order of the numbers. */
    public Output<List<String>> addresses() {
        return Output.all(addresses);
    }

    private Instance machine(int number, GpuSettings settings, Output<String> imageId) {
        String machineName = name + "-" + number;
        InstanceArgs.Builder machine = InstanceArgs.builder()
                .instanceName(machineName)
                .availabilityZone(settings.zone().code())
                .instanceType(settings.instanceType().code())
                .imageId(imageId)
                .systemDiskType(DiskType.CLOUD_BSSD.name())
                .systemDiskSize((double) settings.systemDiskGib().value())
                .vpcId(foundation.network().vpcId())
                .subnetId(foundation.network().subnetId(Tier.PRIVATE, settings.zone()))
                .orderlySecurityGroups(foundation.securityGroupId().applyValue(List::of))
                .allocatePublicIp(false)
                .tags(foundation.tags());
        pay(machine, settings);
        return new Instance(machineName, machine.build(), options(settings.chargeType()));
    }

    private static void pay(InstanceArgs.Builder machine, GpuSettings settings) {
        switch (settings.chargeType()) {
            case ON_DEMAND -> machine.instanceChargeType("POSTPAID_BY_HOUR");
            case SPOT -> {
                machine.instanceChargeType("SPOTPAID").spotInstanceType("ONE-TIME");
                BigDecimal most = settings.spotMaxPricePerHour();
                if (most != null) {
                    machine.spotMaxPrice(most.toPlainString());
                }
            }
        }
    }

    private CustomResourceOptions options(GpuChargeType chargeType) {
        List<String> replacing = new ArrayList<>(List.of("instanceChargeType"));
        if (chargeType == GpuChargeType.SPOT) {
            // The cloud resizes no spot machine.
            replacing.add("instanceType");
        }
        return CustomResourceOptions.builder()
                .parent(this)
                .replaceOnChanges(replacing)
                // Another image would be installed in place, over what is on the system disk.
                .ignoreChanges("imageId")
                .build();
    }
}
