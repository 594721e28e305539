package attest.linker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final JavaClasses LINKER =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("attest.linker");

    @Test
    void classes_were_seen() {
        assertThat(LINKER.size()).isGreaterThan(10);
    }

    @Test
    void the_linker_knows_neither_rdf_nor_loader_nor_server() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "attest.loader..",
                        "attest.server..",
                        "attest.app..",
                        "org.apache.jena..",
                        "org.eclipse.rdf4j..",
                        "edu.stanford..")
                .check(LINKER);
    }

    @Test
    void the_model_knows_java_only() {
        classes()
                .that()
                .resideInAPackage("attest.linker.model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "attest.linker.model")
                .check(LINKER);
    }

    @Test
    void names_are_compared_without_knowing_whose_they_are() {
        noClasses()
                .that()
                .resideInAPackage("attest.linker.name")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("attest.linker.model", "attest.linker.match")
                .check(LINKER);
    }

    @Test
    void whoever_decides_does_not_know_where_items_come_from() {
        noClasses()
                .that()
                .resideInAPackage("attest.linker.match")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("attest.linker.item..", "attest.linker.online..")
                .check(LINKER);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("attest.linker.(*)..").should().beFreeOfCycles().check(LINKER);
    }

    @Test
    void nobody_prints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(LINKER);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(LINKER);
    }
}
