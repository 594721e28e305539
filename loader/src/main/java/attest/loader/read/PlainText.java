package attest.loader.read;

import java.util.Map;

/**
 * Text as it is: the normalised text is the file's, less front matter and paragraph marks, with words whole that were
 * divided at the ends of lines.
 */
final class PlainText implements DocumentReader {
    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".txt");
    }

    @Override
    public RawText read(String fileName, byte[] bytes) throws Unreadable {
        String text = Utf8.text(bytes);
        FrontMatter parts = FrontMatter.split(fileName, text);
        Marks marks = Marks.takeOff(parts.body());
        if (marks.marks().isEmpty()) {
            return Divided.joined(parts, text.length() - parts.body().length());
        }
        return new RawText(marks.text(), marks.marks(), Map.of(), parts.about());
    }
}
