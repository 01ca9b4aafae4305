package hub;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/// The house as drawn: kernel below, directory on it, the features side by side, search and the demo town above them,
/// and `HubServer` as the roof. No arrow runs back up.
class ArchitectureTest {

    private static final JavaClasses HUB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("hub");

    private static final Set<String> FOUNDATION = Set.of("kernel", "directory", "file", "space");
    private static final Set<String> ABOVE_ALL_FEATURES = Set.of("search", "demo");

    @Test
    void the_kernel_knows_no_feature() {
        holds(classes().that().resideInAPackage("hub.kernel..").should()
                .onlyDependOnClassesThat(resideInAPackage("hub.kernel..").or(resideOutsideTheHub()))
                .because("the kernel is the foundation: it must stand before the first feature is built"));
    }

    @Test
    void features_do_not_know_each_other() {
        holds(classes().should(dependOnlyOnRoomsBelow())
                .because(
                        "a feature asks through an interface that HubServer fills, and reacts by listening to events"));
    }

    @Test
    void packages_have_no_cycles() {
        holds(slices().matching("hub.(**)").should().beFreeOfCycles()
                .because("what cannot be taken apart cannot be understood part by part"));
    }

    @Test
    void jdbc_stays_in_the_database_package() {
        holds(noClasses().that().resideOutsideOfPackage("hub.kernel.db..").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("one writer and a few readers own every connection; features speak through Sql"));
    }

    @Test
    void sql_is_written_in_repositories() {
        holds(noClasses().that().resideOutsideOfPackage("hub.kernel..").and().haveSimpleNameNotEndingWith("Repository")
                .should().accessTargetWhere(statementOfSql())
                .because("statements beside their row mappers can be read, measured and moved to PostgreSQL together"));
    }

    @Test
    void vertx_stays_in_the_net_package() {
        holds(noClasses().that(areOutside("hub.kernel.net..", "hub")).should().dependOnClassesThat()
                .resideInAnyPackage("io.vertx..", "io.netty..")
                .because("services are plain blocking Java on virtual threads; event loops only own sockets"));
    }

    @Test
    void json_stays_in_the_wire_package() {
        holds(noClasses().that().resideOutsideOfPackage("hub.kernel.wire..").should().dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..")
                .because("records are the wire; how they become JSON is decided once"));
    }

    @Test
    void lucene_stays_behind_the_search_index() {
        holds(noClasses().that().resideOutsideOfPackages("hub.search..", "hub.searchindex..").should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.lucene..", "hub.searchindex.."))
                .because("the index can be deleted and rebuilt: only hub.search may rely on it"));
    }

    @Test
    void the_time_of_day_is_handed_in() {
        holds(noClasses().that(areOutside("hub.kernel.time..", "hub")).should().accessTargetWhere(wallClock())
                .because("tests turn the clock to 1 April, and what depends on a day must say which day"));
    }

    @Test
    void only_the_composition_root_writes_to_the_console() {
        holds(noClasses().that(areOutside("hub")).should().accessField(System.class, "out").orShould()
                .accessField(System.class, "err")
                .because("an operator reads one log, in one format"));
    }

    @Test
    void nothing_is_static_and_changing() {
        holds(fields().that().areStatic().should().beFinal()
                .because("two hubs in one process, as in the tests, must not meet"));
    }

    @Test
    void every_package_says_that_null_is_not_expected() {
        var unmarked = HUB.stream().map(JavaClass::getPackage).distinct()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName).sorted().toList();
        assertThat(unmarked)
                .as("NullAway checks @NullMarked packages only, and package-info.java says what a package promises")
                .isEmpty();
    }

    private static void holds(ArchRule rule) {
        rule.check(HUB);
    }

    /// `hub.file` stands in room `chat`; the composition root itself in room "".
    private static String room(JavaClass type) {
        var words = type.getPackageName().split("\\.");
        return words.length > 1 ? words[1] : "";
    }

    private static boolean mayKnow(String room, String other) {
        if (other.equals(room) || other.equals("kernel")) return true;
        return switch (room) {
            case "", "kernel" -> room.isEmpty();
            case "searchindex" -> false;
            case "directory" -> false;
            case "file" -> other.equals("directory");
            case "space" -> Set.of("directory", "file").contains(other);
            case "search" -> !ABOVE_ALL_FEATURES.contains(other) && !other.isEmpty();
            case "demo" -> !ABOVE_ALL_FEATURES.contains(other) && !other.isEmpty();
            default -> FOUNDATION.contains(other);
        };
    }

    private static ArchCondition<JavaClass> dependOnlyOnRoomsBelow() {
        return new ArchCondition<>("depend only on rooms below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !resideOutsideTheHub().test(dependency.getTargetClass()))
                        .filter(dependency -> !mayKnow(room(type), room(dependency.getTargetClass())))
                        .forEach(dependency -> events
                                .add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static DescribedPredicate<JavaClass> resideOutsideTheHub() {
        return DescribedPredicate.not(resideInAPackage("hub.."));
    }

    private static DescribedPredicate<JavaClass> areOutside(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaAccess<?>> statementOfSql() {
        return describe("a statement of Sql", access -> access.getTargetOwner().getName().equals("hub.kernel.db.Sql")
                && Set.of("query", "update").contains(access.getName()));
    }

    private static final Set<Class<?>> TELL_THE_TIME = Set.of(Instant.class, LocalDate.class, LocalTime.class,
            LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class);

    private static DescribedPredicate<JavaAccess<?>> wallClock() {
        return describe("the wall clock", access -> {
            var owner = access.getTargetOwner();
            return switch (access.getName()) {
                case "now" -> TELL_THE_TIME.stream().anyMatch(owner::isEquivalentTo)
                        && access.getTarget() instanceof MethodCallTarget call
                        && call.getRawParameterTypes().isEmpty();
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class)
                        || owner.isEquivalentTo(InstantSource.class);
                case "<init>" -> owner.isEquivalentTo(Date.class);
                default -> false;
            };
        });
    }
}
