package attest.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {
    /** Templates are found by name: whoever has records to show may be known to them, and they to nobody. */
    private static final ImportOption NO_TEMPLATES = location -> !location.contains("/generated/");

    private static final JavaClasses SERVER = new ClassFileImporter(
                    List.of(new ImportOption.DoNotIncludeTests(), NO_TEMPLATES))
            .importPackages("attest.server");

    @Test
    void the_server_knows_neither_loader_nor_rdf4j() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("attest.loader..", "attest.app..", "org.eclipse.rdf4j..", "edu.stanford..")
                .allowEmptyShould(true)
                .check(SERVER);
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("attest.server.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(SERVER);
    }

    @Test
    void the_store_knows_no_feature() {
        noClasses()
                .that()
                .resideInAPackage("attest.server.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("attest.server.query..", "attest.server.entity..", "attest.server.page..")
                .allowEmptyShould(true)
                .check(SERVER);
    }

    @Test
    void the_rows_of_a_saved_query_are_written_in_one_place() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("attest.server.query.Answer")
                .and()
                .resideOutsideOfPackage("attest.server.sparql..")
                .and()
                .doNotHaveFullyQualifiedName("attest.server.federate.StandIns") // rows as another would send them
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "org\\.apache\\.jena\\.(riot\\.rowset|sparql\\.resultset)\\..*(Writer|WriterRegistry)")
                .check(SERVER);
    }

    /** A second guard would let twice as many queries of strangers run. */
    @Test
    void the_server_makes_one_guard_and_one_shelf_of_own_queries() {
        assertThat(SERVER.get(AttestServer.class).getConstructorCallsFromSelf())
                .extracting(call -> call.getTargetOwner().getSimpleName())
                .containsOnlyOnce("Guard", "UserQueries");
    }

    @Test
    void nobody_prints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .allowEmptyShould(true)
                .check(SERVER);
    }

    @Test
    void names_say_what_a_class_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .allowEmptyShould(true)
                .check(SERVER);
    }
}
