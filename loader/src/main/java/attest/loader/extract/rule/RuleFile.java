package attest.loader.extract.rule;

import attest.loader.model.Kind;
import attest.loader.model.Relation;
import attest.loader.model.Role;
import attest.loader.words.Words;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads rules from YAML: word lists are put in, patterns compiled, everything unknown refused. */
final class RuleFile {
    static final List<String> STANDARD = List.of(
            "offices",
            "changes",
            "elections",
            "departures",
            "successions",
            "incumbents",
            "heads",
            "portfolios",
            "posts",
            "lives",
            "foreseen",
            "membership",
            "killings",
            "casualties",
            "tolls",
            "fates",
            "attacks",
            "hearings",
            "detention",
            "justice",
            "courts",
            "custody",
            "freed",
            "wars",
            "violence",
            "shots",
            "wounds",
            "blows",
            "among",
            "events",
            "protests",
            "risings",
            "upheaval",
            "flight",
            "labour",
            "talks",
            "votes",
            "inquiries",
            "disclosures",
            "disasters",
            "ceremonies",
            "deeds",
            "travel",
            "named",
            "works",
            "demands",
            "silence",
            "speech");
    private static final Set<String> KEYS = Set.of(
            "id",
            "about",
            "relation",
            "event",
            "semgrex",
            "types",
            "roles",
            "count",
            "role",
            "confidence",
            "near",
            "denied",
            "match",
            "no-match");
    private static final Pattern LIST = Pattern.compile("\\$\\{([a-zA-Z_]+)}");
    private static final BigDecimal USUAL = new BigDecimal("0.9");

    private final String name;
    private final Words words;

    private RuleFile(String name, Words words) {
        this.name = name;
        this.words = words;
    }

    /** The rules that come with Attest, file by file. */
    static List<Rule> standard() {
        List<Rule> rules = new ArrayList<>();
        for (String name : STANDARD) {
            String path = "/attest/rules/" + name + ".yaml";
            try (InputStream in = RuleFile.class.getResourceAsStream(path)) {
                rules.addAll(read(path, in));
            } catch (IOException e) {
                throw new UncheckedIOException(path + " is not YAML", e);
            }
        }
        return rules;
    }

    /**
     * The rules of one file.
     *
     * @param name for messages
     * @throws IllegalArgumentException if a rule is wrong: which, where, and what was expected
     */
    static List<Rule> read(String name, InputStream in) throws IOException {
        return new RuleFile(name, Words.STANDARD).read(in);
    }

    private List<Rule> read(InputStream in) throws IOException {
        List<Rule> rules = new ArrayList<>();
        for (JsonNode rule : new YAMLMapper().readTree(in)) {
            rules.add(rule(rule));
        }
        return rules;
    }

    private Rule rule(JsonNode node) {
        String id = node.path("id").asText();
        node.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                throw wrong(id, "knows no key '" + key + "'; the keys are " + KEYS);
            }
        });
        List<Rule.Example> examples = new ArrayList<>();
        node.path("match").forEach(example -> examples.add(example(example)));
        node.path("no-match").forEach(text -> examples.add(new Rule.Example(text.asText(), Map.of())));
        try {
            return new Rule(
                    id,
                    text(node, "relation").map(Relation::new),
                    text(node, "event").map(Kind::new),
                    texts(node.path("semgrex")).stream().map(this::pattern).toList(),
                    types(node.path("types")),
                    optional(node.path("types")),
                    roles(node.path("roles")),
                    text(node, "count"),
                    text(node, "role").map(Role::new),
                    text(node, "confidence").map(BigDecimal::new).orElse(USUAL),
                    near(node.path("near")),
                    node.path("denied").asBoolean(false),
                    examples);
        } catch (IllegalArgumentException e) {
            throw wrong(id, e.getMessage());
        }
    }

    private static Optional<String> text(JsonNode node, String key) {
        return node.hasNonNull(key) ? Optional.of(node.get(key).asText()) : Optional.empty();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(text -> texts.add(text.asText()));
        } else {
            texts.add(node.asText());
        }
        return texts;
    }

    private SemgrexPattern pattern(String text) {
        Matcher lists = LIST.matcher(text);
        String full = lists.replaceAll(list -> Matcher.quoteReplacement(alternatives(list.group(1))));
        try {
            return SemgrexPattern.compile(full);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("has a pattern that is no Semgrex: " + text + ": " + e.getMessage(), e);
        }
    }

    private String alternatives(String list) {
        return words.list(list).stream().map(word -> word.replace(".", "\\.")).collect(Collectors.joining("|"));
    }

    /** All words of the lists that are named. */
    private Set<String> near(JsonNode lists) {
        Set<String> near = new LinkedHashSet<>();
        lists.forEach(list -> near.addAll(words.list(list.asText())));
        return near;
    }

    private static Map<String, NodeType> types(JsonNode node) {
        Map<String, NodeType> types = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> types.put(
                        entry.getKey(),
                        NodeType.valueOf(
                                entry.getValue().asText().replace("?", "").toUpperCase(Locale.ROOT))));
        return types;
    }

    /** "agent?" is a type that the node need not have. */
    private static Set<String> optional(JsonNode types) {
        return types.properties().stream()
                .filter(entry -> entry.getValue().asText().endsWith("?"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, Role> roles(JsonNode node) {
        Map<String, Role> roles = new LinkedHashMap<>();
        node.properties()
                .forEach(entry ->
                        roles.put(entry.getKey(), new Role(entry.getValue().asText())));
        return roles;
    }

    private static Rule.Example example(JsonNode node) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            if (!entry.getKey().equals("text")) {
                expected.put(entry.getKey(), texts(entry.getValue()));
            }
        });
        return new Rule.Example(node.path("text").asText(), expected);
    }

    private IllegalArgumentException wrong(String id, String what) {
        return new IllegalArgumentException(name + ": rule '" + id + "' " + what);
    }
}
