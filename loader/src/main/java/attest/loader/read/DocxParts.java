package attest.loader.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/**
 * The parts of a DOCX without its notes and comments: behind the text they would pass for its last paragraphs. What Tika
 * does not know, a hyphen that keeps a line whole and two lines through words, is put as what it knows.
 */
final class DocxParts {
    private static final List<String> BESIDE = List.of("/footnotes", "/endnotes", "/comments", "/commentsExtended");

    private DocxParts() {}

    static OPCPackage of(byte[] bytes) throws IOException, OpenXML4JException {
        OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
        for (PackageRelationship core : parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            PackagePart text = parts.getPart(core);
            forget(text);
            put(text, known(words(text)));
        }
        return parts;
    }

    /** Byte by byte, since the signs of markup are the same in all encodings that are used. */
    private static String words(PackagePart text) throws IOException {
        try (InputStream in = text.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String known(String xml) {
        return xml.replaceAll("<(\\w+:)noBreakHyphen\\s*/>", "<$1t>-</$1t>")
                .replaceAll("<\\w+:d?strike \\w+:val=\"(?:0|false|off)\"\\s*/>", "")
                .replaceAll("<(\\w+:)dstrike\\b", "<$1strike");
    }

    private static void put(PackagePart text, String xml) throws IOException {
        try (OutputStream out = text.getOutputStream()) {
            out.write(xml.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static void forget(PackagePart text) throws OpenXML4JException {
        List<String> beside = StreamSupport.stream(text.getRelationships().spliterator(), false)
                .filter(part -> BESIDE.stream().anyMatch(part.getRelationshipType()::endsWith))
                .map(PackageRelationship::getId)
                .toList();
        beside.forEach(text::removeRelationship);
    }
}
