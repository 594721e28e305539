package attest.loader.extract;

import attest.loader.model.Token;
import java.util.Map;
import java.util.regex.Pattern;

/** What an office is called, where the text has only a word for its term, a short form, a plural, or a verb. */
final class Posts {
    private static final Map<String, String> FULL = Map.ofEntries(
            Map.entry("presidency", "president"),
            Map.entry("vice-presidency", "vice-president"),
            Map.entry("premiership", "prime minister"),
            Map.entry("chancellorship", "chancellor"),
            Map.entry("chairmanship", "chairman"),
            Map.entry("governorship", "governor"),
            Map.entry("mayoralty", "mayor"),
            Map.entry("mayorship", "mayor"),
            Map.entry("papacy", "pope"),
            Map.entry("throne", "monarch"),
            Map.entry("directorship", "director"),
            Map.entry("ambassadorship", "ambassador"),
            Map.entry("bishopric", "bishop"),
            Map.entry("archbishopric", "archbishop"),
            Map.entry("editorship", "editor"),
            Map.entry("speakership", "speaker"),
            Map.entry("gov.", "Governor"),
            Map.entry("sen.", "Senator"),
            Map.entry("rep.", "Representative"),
            Map.entry("amb.", "Ambassador"),
            Map.entry("ald", "Alderman"),
            Map.entry("ald.", "Alderman"),
            Map.entry("cllr", "Councillor"),
            Map.entry("cllr.", "Councillor"),
            Map.entry("cr", "Councillor"),
            Map.entry("cr.", "Councillor"),
            Map.entry("lt.-gov", "Lieutenant Governor"),
            Map.entry("lt.-gov.", "Lieutenant Governor"),
            Map.entry("lieut.-gov", "Lieutenant Governor"));
    private static final Map<String, String> BY_VERB = Map.ofEntries(
            Map.entry("govern", "governor"),
            Map.entry("rule", "ruler"),
            Map.entry("reign", "monarch"),
            Map.entry("chair", "chair"),
            Map.entry("lead", "leader"),
            Map.entry("edit", "editor"),
            Map.entry("manage", "manager"),
            Map.entry("direct", "director"),
            Map.entry("preside", "president"),
            Map.entry("leadership", "leader"),
            Map.entry("under", "commander"),
            Map.entry("command", "commander"));

    /** What a town does with one whom it sends to a parliament, and what that one does there for it. */
    private static final String SENT = "elect|re-elect|reelect|return|sit|represent";

    /** Behind whose office it is: "Valdoria's former minister". */
    private static final Pattern STATUS = Pattern.compile(
            "(['’]s? )(?:former|then|current|new|ex|late|outgoing|first (?:female|woman|black|civilian|elected))[- ]");

    private Posts() {}

    /** The words for an office, whose head is this word, with the word for one who holds it. */
    static String label(String words, Token head) {
        String word = head.word();
        String one = FULL.get(head.lemma());
        if (one == null && word.endsWith("s") && !head.entity().equals("OFFICE")) {
            String lemma = head.lemma().replaceFirst("s$", "");
            one = Character.isUpperCase(word.codePointAt(0))
                    ? lemma.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + lemma.substring(1)
                    : lemma;
        }
        String plain = STATUS.matcher(words).replaceAll("$1");
        return one == null ? plain : plain.replace(word, one);
    }

    /** What one who does this with a body is called: who commands it is its commander, who sits for a town its member. */
    static String by(String verb, String body) {
        return verb.matches(SENT) ? "member for " + body : BY_VERB.getOrDefault(verb, "head") + " of " + body;
    }
}
