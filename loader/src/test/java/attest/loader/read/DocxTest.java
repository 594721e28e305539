package attest.loader.read;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Origin;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class DocxTest extends WithCorpus {
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
    void a_docx_that_swells_to_a_thousand_times_its_size_is_told() throws Exception {
        Files.write(folder.resolve("a.docx"), swelling());

        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("a.docx: a DOCX that is damaged")
                .contains("Zip bomb");
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

    static byte[] docx() throws IOException {
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
