package attest.loader.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleFileTest {
    @Test
    void a_rule_is_read_with_its_types_and_examples() throws IOException {
        Rule rule =
                read("""
                - id: fed.cat
                  relation: spokeOf
                  semgrex: "{lemma:/${say}/} >nsubj {}=subject"
                  types: { subject: "agent?" }
                  match:
                    - text: Mira Kolar said so.
                      subject: Mira Kolar
                  no-match:
                    - It rained.
                """)
                        .get(0);

        assertThat(rule.types()).containsEntry("subject", NodeType.AGENT);
        assertThat(rule.optional()).containsExactly("subject");
        assertThat(rule.examples()).extracting(Rule.Example::mustMatch).containsExactly(true, false);
    }

    @Test
    void every_file_of_rules_is_read() throws IOException, URISyntaxException {
        Path folder = Path.of(
                        RuleFile.class.getResource("/attest/rules/words.yaml").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .filteredOn(name -> !name.equals("words"))
                    .containsExactlyInAnyOrderElementsOf(RuleFile.STANDARD);
        }
    }

    @Test
    void an_unknown_key_is_told_with_the_file_and_the_rule() {
        assertThatThrownBy(() -> read("- {id: a.b, relation: issued, semgrex: '{}', colour: red}"))
                .hasMessageContaining("test.yaml: rule 'a.b' knows no key 'colour'");
    }

    @Test
    void a_rule_is_about_a_relation_or_an_event_and_not_both() {
        assertThatThrownBy(() -> read("- {id: a.b, relation: issued, event: killing, semgrex: '{}'}"))
                .hasMessageContaining("a relation or an event, and not both");
        assertThatThrownBy(() -> read("- {id: a.b, semgrex: '{}'}"))
                .hasMessageContaining("a relation or an event, and not both");
    }

    @Test
    void an_unknown_word_list_is_told_with_those_that_there_are() {
        assertThatThrownBy(() -> read("- {id: a.b, relation: issued, semgrex: '{lemma:/${unheard}/}'}"))
                .hasMessageContaining("no word list 'unheard'")
                .hasMessageContaining("office");
    }

    @Test
    void a_pattern_that_is_no_semgrex_is_told() {
        assertThatThrownBy(() -> read("- {id: a.b, relation: issued, semgrex: '{lemma:'}"))
                .hasMessageContaining("test.yaml: rule 'a.b' has a pattern that is no Semgrex: {lemma:");
    }

    private static List<Rule> read(String yaml) throws IOException {
        return RuleFile.read("test.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
