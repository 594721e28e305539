package attest.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Origin;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class OfficeTest extends WithCorpus {
    private static final List<String> FIRST_PAGE = List.of(
            "Three dockers shot in Port Harlan",
            "",
            "The border guard shot three dockers at the old pier on Mon-",
            "day, the mayor said.");
    private static final List<String> SECOND_PAGE = List.of("The inquiry was opened in June 1971.");

    @Test
    void a_pdf_is_read_as_its_words_and_each_block_knows_its_page() throws Exception {
        Files.write(folder.resolve("a.pdf"), pdf(Optional.empty(), FIRST_PAGE, SECOND_PAGE));

        assertThat(corpus.document().text())
                .isEqualTo(
                        """
                        Three dockers shot in Port Harlan

                        The border guard shot three dockers at the old pier on Monday, the mayor said.

                        The inquiry was opened in June 1971.""");
        assertThat(corpus.document().blocks())
                .extracting(block -> block.origin().orElseThrow())
                .containsExactly(
                        new Origin(Origin.Unit.PAGE, 1, 1),
                        new Origin(Origin.Unit.PAGE, 1, 1),
                        new Origin(Origin.Unit.PAGE, 2, 2));
    }

    @Test
    void a_docx_is_read_with_headings_and_rows_and_each_block_knows_its_paragraph() throws Exception {
        Files.write(folder.resolve("a.docx"), docx());

        assertThat(corpus.document().text())
                .isEqualTo(
                        """
                        Three dockers shot in Port Harlan

                        The border guard shot three dockers, the mayor said.

                        Finance\tJan Lund""");
        assertThat(corpus.document().blocks())
                .extracting(block -> block.origin().orElseThrow())
                .containsExactly(
                        new Origin(Origin.Unit.PARAGRAPH, 1, 1),
                        new Origin(Origin.Unit.PARAGRAPH, 2, 2),
                        new Origin(Origin.Unit.PARAGRAPH, 3, 3));
    }

    @Test
    void of_a_docx_with_headings_only_the_words_that_stand_are_read_without_notes_and_what_was_taken_out()
            throws Exception {
        Files.write(folder.resolve("a.docx"), edited());

        assertThat(corpus.blocks())
                .containsExactly(
                        "TITLE 1 Three dockers shot in Port Harlan",
                        "PARAGRAPH 2 The border guard shot three dockers.",
                        "PARAGRAPH 3 The judge Jan Lund fined the mayor.");
    }

    @Test
    void a_pdf_that_is_locked_is_told() throws Exception {
        Files.write(folder.resolve("a.pdf"), pdf(Optional.of("secret"), FIRST_PAGE));

        assertThat(corpus.problems())
                .containsExactly("a.pdf: a PDF that is locked with a password: unlock it, or save its words as .txt");
    }

    @Test
    void a_pdf_of_pictures_is_told() throws Exception {
        Files.write(folder.resolve("a.pdf"), pdf(Optional.empty(), List.of()));

        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("a.pdf: there are pages without words, as in a scan");
    }

    @Test
    void a_docx_that_swells_to_a_thousand_times_its_size_is_told() throws Exception {
        Files.write(folder.resolve("a.docx"), swelling());

        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("a.docx: a DOCX that is damaged")
                .contains("Zip bomb");
    }

    @Test
    void titles_and_numbers_that_run_from_page_to_page_are_not_read_and_a_sentence_goes_on_behind_them()
            throws Exception {
        Files.write(
                folder.resolve("a.pdf"),
                pdf(
                        Optional.empty(),
                        List.of(
                                "Harlan Review of Law, 1971",
                                "",
                                "The border guard shot three dockers and the mayor",
                                "",
                                "1"),
                        List.of(
                                "Harlan Review of Law, 1971",
                                "",
                                "was told at noon. She resigned on Friday.",
                                "",
                                "2")));

        assertThat(corpus.document().text())
                .isEqualTo(
                        """
                        The border guard shot three dockers and the mayor

                        was told at noon. She resigned on Friday.""");
        assertThat(corpus.blocks()).hasSize(1);
    }

    @Test
    void files_that_are_damaged_or_something_else_are_told_and_the_rest_is_read() throws Exception {
        byte[] pdf = pdf(Optional.empty(), FIRST_PAGE);
        byte[] docx = docx();
        Files.write(folder.resolve("a.pdf"), Arrays.copyOf(pdf, pdf.length / 3));
        Files.write(folder.resolve("b.docx"), Arrays.copyOf(docx, docx.length / 2));
        Files.write(folder.resolve("c.docx"), pdf);
        corpus.with("d.pdf", "").with("e.txt", "He spoke here.");

        assertThat(corpus.problems())
                .satisfiesExactly(
                        a -> assertThat(a).startsWith("a.pdf: a PDF that is damaged or cut short"),
                        b -> assertThat(b).startsWith("b.docx: a DOCX that is damaged or cut short"),
                        c -> assertThat(c).startsWith("c.docx: expected a DOCX, but the file does not begin like one"),
                        d -> assertThat(d).startsWith("d.pdf: expected a PDF, but the file does not begin like one"));
        assertThat(corpus.document().name()).isEqualTo("e.txt");
    }

    @SafeVarargs
    private static byte[] pdf(Optional<String> password, List<String>... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                page(document, lines);
            }
            if (password.isPresent()) {
                document.protect(new StandardProtectionPolicy("owner", password.get(), new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void page(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream words = new PDPageContentStream(document, page)) {
            words.beginText();
            words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            words.setLeading(14);
            words.newLineAtOffset(50, 700);
            for (String line : lines) {
                words.showText(line);
                words.newLine();
            }
            words.endText();
        }
    }

    private static byte[] swelling() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx()));
                ZipOutputStream swollen = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                swollen.putNextEntry(new ZipEntry(part.getName()));
                parts.transferTo(swollen);
                if (part.getName().equals("word/document.xml")) {
                    swollen.write(new byte[50 << 20]);
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] edited() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Heading1");
            style.addNewName().setVal("heading 1");
            style.setType(STStyleType.PARAGRAPH);
            document.createStyles().addStyle(new XWPFStyle(style));
            XWPFParagraph heading = document.createParagraph();
            heading.setStyle("Heading1");
            heading.createRun().setText("Three dockers shot in Port Harlan");
            XWPFParagraph noted = document.createParagraph();
            noted.createRun().setText("The border guard shot three dockers.");
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("The mayor resigned, says the Harlan Post.");
            noted.addFootnoteReference(note);
            XWPFParagraph changed = document.createParagraph();
            changed.createRun().setText("The judge ");
            changed.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("Karl Holm");
            changed.getCTP().addNewIns().addNewR().addNewT().setStringValue("Jan Lund");
            changed.createRun().setText(" fined the mayor.");
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Three dockers shot in Port Harlan");
            document.createParagraph();
            document.createParagraph().createRun().setText("The border guard shot three dockers, the mayor said.");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Finance");
            table.getRow(0).getCell(1).setText("Jan Lund");
            document.write(out);
        }
        return out.toByteArray();
    }

    @Test
    void of_a_docx_words_that_are_struck_out_are_not_read_and_hyphens_that_hold_words_together_are() throws Exception {
        Files.write(folder.resolve("a.docx"), corrected());

        assertThat(corpus.document().text()).isEqualTo("The ex-mayor resigned on Monday. He left at noon.");
    }

    @Test
    void a_pdf_whose_pages_have_one_and_the_same_line_is_told() throws Exception {
        List<String> page = List.of("The border guard shot three dockers.");
        Files.write(folder.resolve("a.pdf"), pdf(Optional.empty(), page, page, page));

        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("a.pdf: all pages have the same lines and no others");
    }

    @Test
    void a_pdf_without_its_end_is_told_even_if_some_of_its_words_could_be_read() throws Exception {
        byte[] pdf = pdf(Optional.empty(), FIRST_PAGE, SECOND_PAGE);
        Files.write(folder.resolve("a.pdf"), Arrays.copyOf(pdf, pdf.length - 8));

        assertThat(corpus.problems())
                .containsExactly("a.pdf: a PDF that is damaged or cut short (its end '%%EOF' is not there): fetch it or"
                        + " save it anew");
    }

    private static byte[] corrected() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            XWPFRun hyphen = paragraph.createRun();
            hyphen.setText("The ex");
            hyphen.getCTR().addNewNoBreakHyphen();
            hyphen.setText("mayor ");
            XWPFRun once = paragraph.createRun();
            once.setText("stayed ");
            once.setStrikeThrough(true);
            XWPFRun twice = paragraph.createRun();
            twice.setText("and was killed ");
            twice.setDoubleStrikethrough(true);
            paragraph.createRun().setText("resigned on Monday.");
            XWPFRun unstruck = paragraph.createRun();
            unstruck.setText(" He left at noon.");
            unstruck.setDoubleStrikethrough(false);
            document.write(out);
        }
        return out.toByteArray();
    }
}
