package org.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.parley.access.Permitted;

@AnalyzeClasses(packages = "org.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** From the ground up: a feature knows only those before it. */
    private static final List<String> ORDER = List.of(
            "kernel",
            "markup",
            "lineage",
            "amendment",
            "extraction",
            "drafting",
            "access",
            "stakeholder",
            "consultation",
            "meeting",
            "document",
            "edition",
            "attachment",
            "comment",
            "submission",
            "support",
            "basket",
            "workspace",
            "campaign",
            "disposition",
            "casework",
            "consolidation",
            "participation",
            "position",
            "objection",
            "publication",
            "outcome",
            "intake",
            "travel",
            "notice",
            "digest",
            "finding",
            "demo");

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("org.parley.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_finding_knows_the_index = noClasses()
            .that()
            .resideOutsideOfPackages("org.parley.finding..", "org.parley.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.parley.search..");

    @ArchTest
    static void features_know_only_those_below(JavaClasses all) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            var above = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(feature -> "org.parley." + feature + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.parley." + ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @ArchTest
    static final ArchRule every_feature_has_its_place_in_the_order = classes()
            .that()
            .resideInAPackage("org.parley..")
            .and(not_of_the_index())
            .should()
            .resideInAnyPackage(ORDER.stream()
                    .map(feature -> "org.parley." + feature + "..")
                    .toArray(String[]::new));

    private static DescribedPredicate<JavaClass> not_of_the_index() {
        return DescribedPredicate.describe("not of the index or the generated templates", type -> !type.getPackageName()
                .startsWith("org.parley.search"));
    }

    @ArchTest
    static final ArchRule every_use_case_declares_its_right = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(is_a_boundary())
            .should()
            .beAnnotatedWith(Permitted.class);

    private static DescribedPredicate<JavaClass> is_a_boundary() {
        return DescribedPredicate.describe(
                "is a public transactional bean with use cases",
                type -> type.isAnnotatedWith(Transactional.class)
                        && type.isAnnotatedWith(ApplicationScoped.class)
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.getPackageName().equals("org.parley.kernel"));
    }

    @ArchTest
    static final ArchRule the_domain_knows_nothing_of_the_web = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "org.parley.web..");

    @ArchTest
    static final ArchRule nothing_is_named_after_what_it_is_made_of = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils");
}
