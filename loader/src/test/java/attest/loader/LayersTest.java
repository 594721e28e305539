package attest.loader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final JavaClasses LOADER = new ClassFileImporter(
                    java.util.List.of(new ImportOption.DoNotIncludeTests()))
            .importPackages("attest.loader");

    @Test
    void classes_were_seen() {
        assertThat(LOADER.size()).isGreaterThan(30);
    }

    @Test
    void the_model_knows_java_only() {
        classes()
                .that()
                .resideInAPackage("attest.loader.model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "attest.loader.model")
                .check(LOADER);
    }

    @Test
    void rdf4j_is_used_in_the_rdf_package_only() {
        noClasses()
                .that()
                .resideOutsideOfPackage("attest.loader.rdf")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.rdf4j..")
                .check(LOADER);
    }

    @Test
    void corenlp_is_used_in_analyse_and_the_rule_matcher_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages("attest.loader.analyse", "attest.loader.extract.rule")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(LOADER);
    }

    @Test
    void the_loader_knows_neither_server_nor_jena() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("attest.server..", "attest.app..", "org.apache.jena..")
                .check(LOADER);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("attest.loader.(*)..").should().beFreeOfCycles().check(LOADER);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(LOADER);
    }

    @Test
    void nobody_prints() {
        noClasses().should().accessField(System.class, "out").check(LOADER);
        noClasses().should().accessField(System.class, "err").check(LOADER);
    }
}
