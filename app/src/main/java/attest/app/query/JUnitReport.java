package attest.app.query;

import attest.server.query.check.Outcome;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Outcomes of tests as the XML that build servers read. */
final class JUnitReport {
    private JUnitReport() {}

    static String of(List<Outcome> outcomes) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument();
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "saved queries");
            count(xml, "tests", outcomes.size());
            count(
                    xml,
                    "failures",
                    outcomes.stream().filter(each -> !each.failures().isEmpty()).count());
            count(xml, "skipped", outcomes.stream().filter(each -> !each.ran()).count());
            for (Outcome outcome : outcomes) {
                test(xml, outcome);
            }
            xml.writeEndDocument();
            return text + "\n";
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void count(XMLStreamWriter xml, String name, long number) throws XMLStreamException {
        xml.writeAttribute(name, String.valueOf(number));
    }

    private static void test(XMLStreamWriter xml, Outcome outcome) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", outcome.query().replace('/', '.'));
        xml.writeAttribute("name", outcome.test());
        if (!outcome.ran()) {
            xml.writeEmptyElement("skipped");
        }
        if (!outcome.failures().isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", outcome.failures().get(0));
            xml.writeCharacters(String.join("\n", outcome.failures()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
