package attest.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Sample;
import attest.loader.analyse.Analyser;
import attest.loader.extract.rule.Rule;
import attest.loader.extract.rule.RuleBook;
import attest.loader.model.Authority;
import attest.loader.model.Claim;
import attest.loader.model.Document;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each example in the rules' files, tried with its rule alone. */
class RuleExamplesTest {
    private static final Analyser ANALYSER = Analyser.of(Authority.EMPTY);

    @TestFactory
    Stream<DynamicTest> every_example_does_what_it_says() {
        return RuleBook.standard().rules().stream().flatMap(rule -> rule.examples().stream()
                .map(example ->
                        DynamicTest.dynamicTest(rule.id() + ": " + example.text(), () -> check(rule, example))));
    }

    @Test
    void every_rule_has_two_examples_that_match_and_one_that_does_not() {
        assertThat(RuleBook.standard().rules()).allSatisfy(rule -> {
            assertThat(rule.examples().stream().filter(Rule.Example::mustMatch))
                    .as(rule.id())
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(rule.examples().stream().filter(example -> !example.mustMatch()))
                    .as(rule.id())
                    .isNotEmpty();
        });
    }

    @Test
    void ids_are_unique() {
        assertThat(RuleBook.standard().rules().stream().map(Rule::id)).doesNotHaveDuplicates();
    }

    /** The rule alone; one that names no office needs those that tell who holds which. */
    private static boolean isTried(Rule other, Rule rule) {
        boolean tells = rule.types().containsKey("holder") && other.id().startsWith("held-office");
        return tells || other.id().equals(rule.id());
    }

    private static void check(Rule rule, Rule.Example example) {
        Document document = Sample.document(example.text());
        List<Claim> claims = Extractor.of(RuleBook.standard().only(other -> isTried(other, rule)))
                .extract(document, ANALYSER.analyse(document))
                .claims()
                .stream()
                .filter(claim -> claim.rule().equals(rule.id()))
                .toList();
        String told =
                String.join("\n", claims.stream().map(RuleExamplesTest::told).toList());
        if (!example.mustMatch()) {
            assertThat(claims)
                    .as("%s must not match \"%s\", but it claims\n%s", rule.id(), example.text(), told)
                    .isEmpty();
        }
        for (Map.Entry<String, List<String>> expected : example.expected().entrySet()) {
            assertThat(values(claims, expected.getKey()))
                    .as("%s of \"%s\" by %s, which claims\n%s", expected.getKey(), example.text(), rule.id(), told)
                    .containsAll(expected.getValue());
        }
    }

    /** What the claims have in a field; a name that is no field is the role of a participant. */
    private static List<String> values(List<Claim> claims, String field) {
        return switch (field) {
            case "relation" ->
                claims.stream().map(claim -> claim.relation().name()).toList();
            case "subject" -> texts(claims.stream().map(Claim::subject));
            case "object" -> texts(claims.stream().map(Claim::object).flatMap(Optional::stream));
            case "addressee" -> texts(claims.stream().map(Claim::addressee).flatMap(Optional::stream));
            case "role" ->
                claims.stream()
                        .flatMap(claim -> claim.role().stream())
                        .map(role -> role.name())
                        .toList();
            case "stance" -> claims.stream().map(claim -> claim.stance().term()).toList();
            case "when" ->
                claims.stream()
                        .flatMap(claim -> claim.when().flatMap(When::edtf).stream())
                        .toList();
            case "kind" -> kinds(claims);
            case "number" ->
                claims.stream()
                        .flatMap(claim -> claim.count().flatMap(count -> count.number()).stream())
                        .map(String::valueOf)
                        .toList();
            case "min" ->
                claims.stream()
                        .flatMap(claim -> claim.count().stream())
                        .map(count -> String.valueOf(count.min()))
                        .toList();
            case "place" ->
                texts(claims.stream()
                        .filter(claim -> claim.relation().name().equals("occurredAt"))
                        .map(claim -> claim.object().orElseThrow()));
            default ->
                texts(claims.stream()
                        .filter(claim -> claim.role()
                                .map(role -> role.name().equals(field))
                                .orElse(false))
                        .map(Claim::subject));
        };
    }

    private static List<String> kinds(List<Claim> claims) {
        List<String> kinds = new ArrayList<>();
        for (Claim claim : claims) {
            Stream.concat(Stream.of(claim.subject()), claim.object().stream())
                    .flatMap(mention -> mention.kind().stream())
                    .map(Kind::name)
                    .forEach(kinds::add);
        }
        return kinds;
    }

    private static List<String> texts(Stream<Mention> mentions) {
        return mentions.map(Mention::text).toList();
    }

    private static String told(Claim claim) {
        return claim.relation().name() + " | " + claim.subject().text() + " | "
                + claim.object().map(Mention::text).orElse("") + " | "
                + claim.role().map(role -> role.name()).orElse("") + " | "
                + claim.when().flatMap(When::edtf).orElse("") + " | "
                + claim.stance().term();
    }
}
