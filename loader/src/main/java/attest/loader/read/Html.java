package attest.loader.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page of the web as the words of its main text: one line a heading, paragraph, item or row. What its source says of
 * title, author, publisher and day counts as its front matter.
 */
final class Html implements DocumentReader {
    private static final String REPLACEMENT = "\uFFFD";
    /** What the page shows as taken back. */
    private static final String STRUCK = "del, s, strike, [style~=line-through]";
    /** Pages have some dozens; looking through each element's own elements costs the product. */
    private static final int DEEPEST = 600;

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".html") || fileName.endsWith(".htm");
    }

    @Override
    public RawText read(String fileName, byte[] bytes) throws Unreadable {
        Document page = parse(bytes);
        Yaml about = PageAbout.of(fileName, page);
        Element main = MainText.of(page);
        HtmlWords words = new HtmlWords(main);
        MainText.lead(page, main).forEach(words::before);
        RawText raw = words.raw(Optional.of(about));
        if (raw.text().contains(REPLACEMENT) && !encoded(bytes, page.charset())) {
            throw Unreadable.whole("there are bytes that are not of the page's encoding, " + page.charset()
                    + ": save the page as UTF-8");
        }
        return raw;
    }

    /** Whether the replacement characters are those of the page itself. */
    private static boolean encoded(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException wrong) {
            return false;
        }
    }

    private static Document parse(byte[] bytes) throws Unreadable {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw Unreadable.atByte(
                        i, "expected a page in HTML, but there is a NUL byte: this is another kind of file");
            }
        }
        try {
            Parser parser = Parser.htmlParser().setTrackPosition(true);
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
            page.traverse((node, depth) -> {
                if (depth > DEEPEST) {
                    throw new TooDeep();
                }
            });
            page.select(STRUCK).remove();
            return page;
        } catch (TooDeep wrong) {
            throw Unreadable.whole("expected a page whose elements stand at most " + DEEPEST
                    + " deep in one another, but here is one deeper: save its words as .txt");
        } catch (IOException wrong) {
            throw Unreadable.whole("not a page in HTML: " + wrong.getMessage());
        }
    }
}
