package attest.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

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
        byte[] docx = DocxTest.docx();
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
}
