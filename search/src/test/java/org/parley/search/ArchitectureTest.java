package org.parley.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.parley.search", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule only_the_engine_knows_lucene = noClasses()
            .that()
            .resideOutsideOfPackage("org.parley.search.lucene..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "org.parley.search.lucene..");

    @ArchTest
    static final ArchRule nothing_here_knows_the_rest_of_the_system = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "org.parley.search..", "java..", "org.apache.lucene..", "com.ibm.icu..", "org.jspecify..");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("org.parley.search.(*)..").should().beFreeOfCycles();
}
