package attest.loader.analyse;

/**
 * A text as the tagger likes it: straight quotation marks, plain spaces and hyphens. Each UTF-16 unit is replaced by
 * exactly one other, so that offsets stay the same.
 */
final class PlainText {
    private static final String FANCY =
            "\u2018\u2019\u201A\u201B\u2032\u00B4\u201C\u201D\u201E\u201F\u00AB\u00BB\u2010\u2011\u02BC\u02BB";
    private static final String PLAIN = "''''''\"\"\"\"\"\"--''";

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(of(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char of(char c) {
        if (c < 0x80) {
            return c < ' ' || c == 0x7F ? ' ' : c;
        }
        int at = FANCY.indexOf(c);
        if (at >= 0) {
            return PLAIN.charAt(at);
        }
        // The tokenizer may cut a surrogate pair in two; what is beyond the first plane is no English word.
        boolean blank = Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.FORMAT
                || c == '\uFFFD';
        return blank ? ' ' : c;
    }
}
