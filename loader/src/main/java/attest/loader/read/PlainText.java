package attest.loader.read;

import java.util.Map;

/** Text as it is: the normalised text is the file's, less front matter and paragraph marks. */
final class PlainText implements DocumentReader {
    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".txt");
    }

    @Override
    public RawText read(String fileName, byte[] bytes) throws Unreadable {
        FrontMatter parts = FrontMatter.split(fileName, Utf8.text(bytes));
        Marks marks = Marks.takeOff(parts.body());
        return new RawText(marks.text(), marks.marks(), Map.of(), parts.about());
    }
}
