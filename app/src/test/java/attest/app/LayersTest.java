package attest.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static final JavaClasses APP =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("attest.app");

    @Test
    void classes_were_seen() {
        assertThat(APP.size()).isGreaterThan(0);
    }

    @Test
    void the_command_line_converts_no_rdf() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.rdf4j..", "edu.stanford..")
                .check(APP);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(APP);
    }
}
