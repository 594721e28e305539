package attest.server.query.lint;

import java.util.regex.Pattern;

/** Blanks what is no code in a SPARQL text, keeping every offset: comments, strings and IRIs could hold any word. */
final class Masked {
    private static final Pattern NO_CODE = Pattern.compile(
            "<[^<>\"{}|^`\\\\\\s]*>" // an IRI; its # starts no comment
                    + "|\"\"\"[\\s\\S]*?\"\"\"|'''[\\s\\S]*?'''"
                    + "|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'"
                    + "|#[^\\n]*");

    private Masked() {}

    static String sparql(String text) {
        return NO_CODE.matcher(text).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }
}
