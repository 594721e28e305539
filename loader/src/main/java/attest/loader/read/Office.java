package attest.loader.read;

import attest.loader.model.Origin;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.ooxml.OPCPackageWrapper;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Files of PDF and DOCX as their words, by Apache Tika. Nothing is run or fetched, no picture is read, what is embedded
 * is left out, and size and time are bounded: such files come from anywhere.
 */
final class Office implements DocumentReader {
    static final Office PDF = new Office(".pdf", "a PDF", "%PDF-", Origin.Unit.PAGE, PDFParser::new);
    static final Office DOCX = new Office(".docx", "a DOCX", "PK", Origin.Unit.PARAGRAPH, OOXMLParser::new);

    /** Pictures make such files large; their words are bounded apart. */
    private static final long MOST_BYTES = 50L << 20;

    private static final String END_OF_PDF = "%%EOF";
    private static final int MOST_SECONDS = 120;
    private static final int HEAD = 1024;

    private final String ending;
    private final String name;
    private final String magic;
    private final Origin.Unit unit;
    private final Supplier<Parser> parser;

    private Office(String ending, String name, String magic, Origin.Unit unit, Supplier<Parser> parser) {
        this.ending = ending;
        this.name = name;
        this.magic = magic;
        this.unit = unit;
        this.parser = parser;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(ending);
    }

    @Override
    public long mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public RawText read(String fileName, byte[] bytes) throws Unreadable {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (!head.contains(magic)) {
            throw Unreadable.whole(
                    "expected " + name + ", but the file does not begin like one: give it its right ending");
        }
        if (unit == Origin.Unit.PAGE && !new String(bytes, StandardCharsets.ISO_8859_1).contains(END_OF_PDF)) {
            throw Unreadable.whole(name + " that is damaged or cut short (its end '" + END_OF_PDF
                    + "' is not there): fetch it or save it anew");
        }
        OfficeWords words = new OfficeWords(unit);
        RawText raw = bounded(bytes, words);
        if (raw.text().isBlank() && unit == Origin.Unit.PAGE) {
            throw Unreadable.whole(
                    words.none()
                            ? "there are pages without words, as in a scan: recognise its text first, for example with"
                                    + " ocrmypdf, and load the result"
                            : "all pages have the same lines and no others, and such lines are titles of pages, not"
                                    + " text: leave the file out, or save its words as .txt");
        }
        return raw;
    }

    /** Parses in a thread of its own, which a file without end keeps busy but not us. */
    private RawText bounded(byte[] bytes, OfficeWords words) throws Unreadable {
        FutureTask<RawText> task = new FutureTask<>(() -> parse(bytes, words));
        Thread thread = new Thread(task, "read " + ending);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            words.stop();
            thread.interrupt();
            throw Unreadable.whole(
                    "reading " + name + " took more than " + MOST_SECONDS + " s: save its words as .txt");
        } catch (InterruptedException stopped) {
            words.stop();
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw Unreadable.whole("reading was stopped");
        } catch (ExecutionException wrong) {
            throw fault(wrong.getCause());
        }
    }

    private Unreadable fault(Throwable cause) {
        if (cause instanceof EncryptedDocumentException) {
            return Unreadable.whole(name + " that is locked with a password: unlock it, or save its words as .txt");
        }
        if (cause instanceof OfficeWords.TooLong) {
            return Unreadable.whole(cause.getMessage());
        }
        if (cause instanceof OutOfMemoryError error) {
            throw error;
        }
        return Unreadable.whole(name + " that is damaged or cut short (" + said(cause) + "): open it and save it anew");
    }

    /** What a library says, in one line. */
    private static String said(Throwable cause) {
        return Optional.ofNullable(cause.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse(cause.getClass().getSimpleName());
    }

    private RawText parse(byte[] bytes, OfficeWords words) throws Exception {
        Metadata told = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            if (unit == Origin.Unit.PARAGRAPH) {
                in.setOpenContainer(new OPCPackageWrapper(DocxParts.of(bytes)));
            }
            parser.get().parse(in, words, told, context());
        } catch (SAXException | TikaException wrong) {
            throw words.tooLong() ? new OfficeWords.TooLong() : wrong;
        }
        if (words.tooLong()) {
            throw new OfficeWords.TooLong();
        }
        if (unit == Origin.Unit.PARAGRAPH) {
            requireWhole(told.get(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING));
        }
        return words.raw();
    }

    /** Half of a text would read as the whole of it. */
    private static void requireWhole(String warning) throws TikaException {
        if (warning != null) {
            throw new TikaException(warning);
        }
    }

    private static ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAcroFormContent(false);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false);
        office.setUseSAXDocxExtractor(true); // the other one reads what a tracked change took out
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        return context;
    }

    /** Leaves out what is embedded in a file. */
    private static final class Nothing implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // What shouldParseEmbedded refuses is never asked for.
        }
    }
}
