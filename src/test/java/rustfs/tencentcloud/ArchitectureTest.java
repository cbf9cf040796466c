package rustfs.tencentcloud;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The rules between the rooms of the project, and those that hold in every room. */
@AnalyzeClasses(packagesOf = App.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String PROJECT = "rustfs.tencentcloud..";
    private static final String CLOUD = "rustfs.tencentcloud.cloud..";
    private static final String COST = "rustfs.tencentcloud.cost..";
    private static final String SETTINGS = "rustfs.tencentcloud.settings..";
    private static final String COMPONENT = "rustfs.tencentcloud.component..";
    private static final String STACKS = "rustfs.tencentcloud.stacks..";
    private static final String SIMULATOR = "rustfs.tencentcloud.simulator..";
    private static final String SIMULATOR_PARTS = "rustfs.tencentcloud.simulator.";
    private static final String BANNED = "(?i).*\\b(util|utils|helper|helpers|manager|managers|common|misc|base)\\b.*";

    @ArchTest
    static final ArchRule cloudIsALeaf = room(CLOUD, CLOUD)
            .because("it holds facts of Tencent Cloud; what is made of them belongs to the rooms that use it");

    @ArchTest
    static final ArchRule costKnowsTheCloudAlone = room(COST, COST, CLOUD)
            .because("it adds up prices; what has them is told to it by the rooms that decide by cost or report it");

    @ArchTest
    static final ArchRule settingsKnowTheCloudAndItsCost =
            room(SETTINGS, SETTINGS, COST, CLOUD).because("what a stack wants is decided before anything is declared");

    @ArchTest
    static final ArchRule settingsKnowNoPulumi = noClasses()
            .that()
            .resideInAnyPackage(SETTINGS, COST, CLOUD)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.pulumi..")
            .because("they are bound and checked with plain values; Pulumi begins in component");

    @ArchTest
    static final ArchRule componentsKnowSettingsAndCloud = room(COMPONENT, COMPONENT, SETTINGS, CLOUD)
            .because("which components there are is decided in stacks, which hands them what they need");

    @ArchTest
    static final ArchRule stacksDoNotKnowTheEntryPoint = room(STACKS, STACKS, COMPONENT, SETTINGS, COST, CLOUD)
            .because("the way of the data has one direction: App, stacks, component");

    @ArchTest
    static final ArchRule theSimulatorKnowsItselfAlone = room(SIMULATOR, SIMULATOR)
            .because("it judges the program by the provider's schema, never by the program's own rules");

    @ArchTest
    static final ArchRule nobodyKnowsTheSimulator = noClasses()
            .that()
            .resideOutsideOfPackage(SIMULATOR)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SIMULATOR)
            .because("the program runs on the real provider in the same way");

    @ArchTest
    static final ArchRule theCloudKnowsNoServiceAndNoProtocol = noClasses()
            .that()
            .resideInAnyPackage(SIMULATOR_PARTS + "store..", SIMULATOR_PARTS + "cloud..", SIMULATOR_PARTS + "service..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SIMULATOR_PARTS + "operation..", SIMULATOR_PARTS + "protocol..", "pulumirpc..")
            .because("the model of the cloud would be the same behind another protocol");

    @ArchTest
    static final ArchRule partsOfTheSimulatorFormNoCycle = slices().matching(SIMULATOR_PARTS + "(*)..")
            .should()
            .beFreeOfCycles()
            .because("protocol stands on operation, that on schema and services, those on cloud, that on the store");

    @ArchTest
    static final ArchRule servicesFormNoCycle = slices().matching(SIMULATOR_PARTS + "service.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a service may refer to what another one keeps, and is then not referred to by it");

    @ArchTest
    static final ArchRule domainsOfComponentsFormNoCycle = slices().matching("rustfs.tencentcloud.component.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a component stands on others and is never stood on by them");

    @ArchTest
    static final ArchRule plansKnowNoPulumi = noClasses()
            .that()
            .haveSimpleNameEndingWith("Plan")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.pulumi..")
            .because("deciding is apart from declaring, so that it is tested with plain values");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(new ArchCondition<JavaClass>("reside in a package that is @NullMarked") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " is not @NullMarked"));
                }
            })
            .because("NullAway leaves out a package that is not; give it a package-info.java");

    @ArchTest
    static final ArchRule standardStreamsAreOfTheSimulatorsProtocol = noClasses()
            .that()
            .resideOutsideOfPackage(SIMULATOR)
            .should(ACCESS_STANDARD_STREAMS)
            .because("a program speaks through context.log()");

    @ArchTest
    static final ArchRule thereIsNoStaticState =
            fields().that().areStatic().should().beFinal().because("time, ids and whatever else changes is handed in");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should(new ArchCondition<JavaClass>("be named after nothing") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    String words = item.getFullName().replaceAll("([a-z])([A-Z])", "$1.$2");
                    events.add(new SimpleConditionEvent(item, words.matches(BANNED), item.getFullName()));
                }
            })
            .because("behaviour lives with the type that it is about");

    @ArchTest
    static void theRoomsWereFound(JavaClasses classes) {
        assertThat(new String[] {CLOUD, SETTINGS, COMPONENT, STACKS, SIMULATOR})
                .allSatisfy(
                        room -> assertThat(classes.that(resideInAPackage(room))).hasSizeGreaterThan(3));
    }

    /** Classes of a room depend on no classes of the project but those of the rooms that it may know. */
    private static ArchRule room(String room, String... mayKnow) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(resideInAPackage(PROJECT).and(not(resideInAnyPackage(mayKnow))));
    }
}
