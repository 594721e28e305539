package attest.loader.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/** The parts of a DOCX without its notes and comments: behind the text they would pass for its last paragraphs. */
final class DocxParts {
    private static final List<String> BESIDE = List.of("/footnotes", "/endnotes", "/comments", "/commentsExtended");

    private DocxParts() {}

    static OPCPackage of(byte[] bytes) throws IOException, OpenXML4JException {
        OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
        for (PackageRelationship core : parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            forget(parts.getPart(core));
        }
        return parts;
    }

    private static void forget(PackagePart text) throws OpenXML4JException {
        List<String> beside = StreamSupport.stream(text.getRelationships().spliterator(), false)
                .filter(part -> BESIDE.stream().anyMatch(part.getRelationshipType()::endsWith))
                .map(PackageRelationship::getId)
                .toList();
        beside.forEach(text::removeRelationship);
    }
}
