package attest.app.explain;

import attest.app.explain.Account.Line;
import attest.app.explain.Account.Passage;
import attest.app.explain.Account.Piece;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an account as one page of HTML that needs no other file; the writer of XML escapes what stands in a text. */
final class Page {
    private final XMLStreamWriter out;
    private final String style;

    private Page(XMLStreamWriter out, String style) {
        this.out = out;
        this.style = style;
    }

    static void write(Account account, String style, Writer writer) {
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            new Page(out, style).page(account);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the page could not be written: " + e.getMessage(), e);
        }
    }

    private void page(Account account) throws XMLStreamException {
        out.writeDTD("<!DOCTYPE html>");
        out.writeStartElement("html");
        out.writeAttribute("lang", "en");
        out.writeStartElement("head");
        out.writeEmptyElement("meta");
        out.writeAttribute("charset", "utf-8");
        element("title", "", "How Attest reads " + account.title());
        element("style", "", style);
        out.writeEndElement();
        out.writeStartElement("body");
        element("h1", "", "How Attest reads " + account.title());
        element("p", "summary", account.summary());
        lines(account.about());
        for (Passage passage : account.passages()) {
            passage(passage);
        }
        unread(account.unread());
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void passage(Passage passage) throws XMLStreamException {
        out.writeStartElement("section");
        element("p", "where", passage.where());
        out.writeStartElement("blockquote");
        for (Piece piece : passage.words()) {
            if (piece.mark().isEmpty()) {
                out.writeCharacters(piece.text());
            } else {
                element("mark", piece.mark(), piece.text());
            }
        }
        out.writeEndElement();
        lines(passage.lines());
        out.writeEndElement();
    }

    private void unread(List<Line> unread) throws XMLStreamException {
        if (!unread.isEmpty()) {
            element("h2", "", "Never read for claims");
            lines(unread);
        }
    }

    private void lines(List<Line> lines) throws XMLStreamException {
        out.writeStartElement("dl");
        for (Line line : lines) {
            element("dt", line.kind(), line.kind());
            element("dd", line.kind(), line.text());
        }
        out.writeEndElement();
    }

    private void element(String name, String kind, String text) throws XMLStreamException {
        out.writeStartElement(name);
        if (!kind.isEmpty()) {
            out.writeAttribute("class", kind);
        }
        out.writeCharacters(text);
        out.writeEndElement();
    }
}
