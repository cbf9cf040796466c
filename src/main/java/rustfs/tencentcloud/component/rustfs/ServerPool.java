package rustfs.tencentcloud.component.rustfs;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import com.pulumi.tencentcloud.CbsSnapshotPolicyAttachment;
import com.pulumi.tencentcloud.CbsSnapshotPolicyAttachmentArgs;
import com.pulumi.tencentcloud.CbsStorage;
import com.pulumi.tencentcloud.CbsStorageArgs;
import com.pulumi.tencentcloud.CbsStorageAttachment;
import com.pulumi.tencentcloud.CbsStorageAttachmentArgs;
import com.pulumi.tencentcloud.Instance;
import com.pulumi.tencentcloud.InstanceArgs;
import com.pulumi.tencentcloud.PlacementGroup;
import com.pulumi.tencentcloud.PlacementGroupArgs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.component.network.Tier;
import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.DiskName;
import rustfs.tencentcloud.settings.DiskSettings;

/**
 * The machines of a server pool, spread over hosts, each with its data disks. The disks are resources of their own,
 * so that a machine can be replaced under its name and address, with its data.
 */
final class ServerPool extends ComponentResource {
    private final String name;
    private final Blueprint blueprint;
    private final PlacementGroup placementGroup;
    private final List<Machine> machines = new ArrayList<>();

    /** What all pools have in common. */
    record Blueprint(
            ClusterSettings cluster,
            RustfsCluster.Foundation foundation,
            Output<String> imageId,
            String userData,
            ResizeOrder resizes) {}

    /** A node as it is made. */
    record Machine(NodePlan.Node node, Instance instance, List<CbsStorage> disks, List<Resource> attachments) {}

    ServerPool(String name, NodePlan.Pool pool, Blueprint blueprint, ComponentResourceOptions options) {
        super("rustfs:rustfs:ServerPool", name, options);
        this.name = name;
        this.blueprint = blueprint;
        this.placementGroup = new PlacementGroup(
                name,
                PlacementGroupArgs.builder()
                        .name(name)
                        .type("HOST")
                        .tags(blueprint.foundation().tags())
                        .build(),
                CustomResourceOptions.builder().parent(this).build());
        pool.nodes().forEach(this::declareNode);
        registerOutputs(Map.of());
    }

    List<Machine> machines() {
        return List.copyOf(machines);
    }

    void takeSnapshots(Output<String> policyId) {
        new CbsSnapshotPolicyAttachment(
                name,
                CbsSnapshotPolicyAttachmentArgs.builder()
                        .snapshotPolicyId(policyId)
                        .storageIds(Output.all(machines.stream()
                                .flatMap(machine -> machine.disks().stream())
                                .map(CbsStorage::id)
                                .toList()))
                        .build(),
                // The new attachment would hold disks of the old one, and be undone by its deletion.
                CustomResourceOptions.builder()
                        .parent(this)
                        .deleteBeforeReplace(true)
                        .build());
    }

    private void declareNode(NodePlan.Node node) {
        String nodeName = name + "-" + node.number();
        Instance instance = declareInstance(nodeName, node);
        List<CbsStorage> disks = new ArrayList<>();
        List<Resource> attachments = new ArrayList<>();
        for (int number = 1; number <= node.disks(); number++) {
            String diskName = nodeName + "-disk" + number;
            CbsStorage disk = declareDisk(diskName, node, new DiskName(node.name(), number));
            disks.add(disk);
            attachments.add(new CbsStorageAttachment(
                    diskName,
                    CbsStorageAttachmentArgs.builder()
                            .instanceId(instance.id())
                            .storageId(disk.id())
                            .build(),
                    // A disk is at one machine at a time.
                    CustomResourceOptions.builder()
                            .parent(this)
                            .deleteBeforeReplace(true)
                            .build()));
        }
        machines.add(new Machine(node, instance, disks, attachments));
    }

    private Instance declareInstance(String nodeName, NodePlan.Node node) {
        ClusterSettings cluster = blueprint.cluster();
        RustfsCluster.Foundation foundation = blueprint.foundation();
        boolean isProtected = cluster.protectsNode(node.pool(), node.number());
        Instance instance = new Instance(
                nodeName,
                InstanceArgs.builder()
                        .instanceName(nodeName)
                        .hostname(node.hostName())
                        .availabilityZone(node.zone().code())
                        .placementGroupId(placementGroup.id())
                        .instanceType(
                                blueprint.resizes().types().of(node.name()).code())
                        .instanceChargeType("POSTPAID_BY_HOUR")
                        .imageId(blueprint.imageId())
                        .systemDiskType(ClusterSettings.SYSTEM_DISK_TYPE.name())
                        .systemDiskSize((double) cluster.systemDiskGib().value())
                        .vpcId(foundation.network().vpcId())
                        .subnetId(foundation.network().subnetId(Tier.DATA, node.zone()))
                        .privateIp(node.address().toString())
                        .allocatePublicIp(false)
                        .orderlySecurityGroups(foundation.securityGroupId().applyValue(List::of))
                        .camRoleName(foundation.role().roleName())
                        .userData(blueprint.userData())
                        .disableApiTermination(isProtected)
                        .tags(foundation.tags())
                        .build(),
                CustomResourceOptions.builder()
                        .parent(this)
                        .dependsOn(prerequisites(node))
                        .replacementTrigger(Output.of(node.identity()))
                        // Its address is planned, so another machine can have it only when this one is gone.
                        .deleteBeforeReplace(true)
                        .protect(isProtected)
                        // Another image would be installed in place. User data is for the first boot: later changes are
                        // rolled out node after node.
                        .ignoreChanges("imageId", "userData")
                        .build());
        blueprint.resizes().declared(node.name(), instance);
        return instance;
    }

    private List<Resource> prerequisites(NodePlan.Node node) {
        List<Resource> prerequisites =
                new ArrayList<>(blueprint.foundation().role().prerequisites());
        prerequisites.addAll(blueprint.resizes().before(node.name()));
        return prerequisites;
    }

    private CbsStorage declareDisk(String diskName, NodePlan.Node node, DiskName disk) {
        ClusterSettings cluster = blueprint.cluster();
        DiskSettings settings = node.pool().disks();
        CbsStorageArgs.Builder storage = CbsStorageArgs.builder()
                .storageName(diskName)
                .availabilityZone(node.zone().code())
                .storageType(settings.type().name())
                .storageSize((double) settings.sizeGib().value())
                .chargeType("POSTPAID_BY_HOUR")
                .encrypt(cluster.encryption())
                // What is not protected is not wanted in the recycle bin either, where it is still paid.
                .forceDelete(!cluster.protection())
                .tags(blueprint.foundation().tags());
        if (cluster.encryption()) {
            storage.encryptType("ENCRYPT_V2");
        }
        CustomResourceOptions.Builder options = CustomResourceOptions.builder()
                .parent(this)
                .protect(cluster.protectsDisk(node.pool(), disk))
                .retainOnDelete(cluster.retainDisks())
                // RustFS has written the layout of the pool on the disk. Under protection a change of it is
                // refused at preview; without, the disk is made anew with it, and so is the machine.
                .replacementTrigger(Output.of(node.identity()))
                // Another snapshot would be rolled back to, in place: the disk would lose all that came after it.
                .ignoreChanges("snapshotId");
        cluster.sourceOf(disk).ifPresent(source -> {
            switch (source.kind()) {
                case SNAPSHOT -> storage.snapshotId(source.id());
                // What the cloud does not tell of a disk cannot be compared with what is declared.
                case DISK -> options.importId(source.id()).ignoreChanges("snapshotId", "forceDelete", "encryptType");
            }
        });
        return new CbsStorage(diskName, storage.build(), options.build());
    }
}
