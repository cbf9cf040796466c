package rustfs.tencentcloud.settings.rule;

import java.util.List;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.settings.NamedSecrets;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** All rules, in the order in which their findings are reported. */
public final class Rules {
    private final List<Rule> rules;

    public Rules(Catalogue catalogue) {
        this.rules = List.of(
                new ZonesBelongToTheRegion(),
                new EntriesAreDistinct(),
                new ZonesHaveSubnets(),
                new TagsFit(catalogue.limits().tags()),
                new VpcBlockIsAllowed(catalogue.limits()),
                new NatGatewaysAreSold(catalogue.limits()),
                new AccessIsNotOpenByAccident(),
                new ConsoleIsReachedFromInside(catalogue.limits()),
                new VersionIsSupported(),
                new ArtifactIsOfTheVersion(),
                new ArtifactIsWithinReach(),
                new PoolsOrCapacity(),
                new APoolServes(),
                new NodesCarryTheirDisks(catalogue),
                new DisksAreSold(catalogue),
                new PoolLayoutIsLegal(),
                new PoolLayoutIsSound(),
                new PoolsFitTheCloud(catalogue.limits()),
                new ReplaceableNodesExist(),
                new DisksOfTheListsExist(),
                new LoadBalancerCanServe(catalogue.limits()),
                new ClientsSpeakTlsSoundly(),
                new NamesAreApart(),
                new OutboundIsLetThrough(),
                new WorkloadsHaveTheirSections(),
                new CdnDomainIsYours(),
                new CdnReachesItsOrigin(),
                new CdnBucketIsPublic(),
                new ContentNamesAreDistinct(),
                new ContentReferencesExist(),
                new BucketsAreSound(),
                new LifecycleRulesAreSound(),
                new ContentFitsTheCloud(),
                new GpuMachinesHaveGpus(catalogue),
                new SpotPriceBelongsToSpot());
    }

    /** Checks settings that are complete, against all rules, and that they have the secrets that they name. */
    public void check(StackSettings settings, NamedSecrets secrets, Problems problems) {
        rules.forEach(rule -> rule.check(settings, problems));
        new ContentSecretsAreGiven(secrets).check(settings, problems);
    }
}
