package attest.server.handover;

import attest.server.store.LoadReport;
import attest.server.store.Rejection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A report as it goes from the server to the command. */
record Told(boolean changed, String version, List<String> replaced, List<String> removed, List<Line> rejections) {
    /** A rejection; {@code node} is empty when the whole file was rejected. */
    record Line(String file, String node, String message, String words) {}

    static Told of(LoadReport report) {
        return new Told(
                report.changed(),
                report.version(),
                report.replaced(),
                report.removed(),
                report.rejections().stream()
                        .map(each ->
                                new Line(each.file().toString(), each.node().orElse(""), each.message(), each.words()))
                        .toList());
    }

    LoadReport report() {
        List<Rejection> same = rejections.stream()
                .map(each -> new Rejection(
                        Path.of(each.file()),
                        Optional.of(each.node()).filter(node -> !node.isEmpty()),
                        each.message(),
                        each.words()))
                .toList();
        return new LoadReport(changed, version, replaced, removed, same);
    }
}
