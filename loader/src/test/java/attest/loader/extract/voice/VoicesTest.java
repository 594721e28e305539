package attest.loader.extract.voice;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Sample;
import attest.loader.model.Analysis;
import attest.loader.model.Document;
import attest.loader.model.Token;
import attest.loader.model.Voice;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesTest {
    /** text | the predicate asked about | the voices: who (verb) stance, outermost first; UNREAL where nobody says so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Peter Holm fled. | fled | DOCUMENT asserts",
                "Peter Holm has not fled. | fled | DOCUMENT denies",
                "Peter Holm may have fled. | fled | DOCUMENT suggests",
                "Peter Holm reportedly fled. | fled | DOCUMENT suggests",
                "Peter Holm is believed to have fled. | fled | DOCUMENT reports, ? (believed) suggests",
                "Peter Holm was accused of ordering the raid. | ordering | DOCUMENT reports, ? (accused) suggests",
                "Anna Berger accused Peter Holm of ordering the raid. | raid | DOCUMENT reports, Anna Berger (accused) suggests",
                "Residents said that guards said to be paid by planters fled. | paid | DOCUMENT reports, Residents (said) reports, ? (said) asserts",
                "In a statement read out by the mediator, Nils Ekman, the two guilds said the army fled. | fled | DOCUMENT reports, the two guilds (said) asserts",
                "A police memorandum marked secret states that eleven dockers fled. | fled | DOCUMENT reports, police (states) asserts",
                "The dockers were to have been received by the king. | received | UNREAL",
                "According to the newspaper Dagbok, the army fled. | fled | DOCUMENT reports, Dagbok (according to) asserts",
                "Anna Berger said that the army fled. | fled | DOCUMENT reports, Anna Berger (said) asserts",
                "The army fled, Anna Berger said. | fled | DOCUMENT reports, Anna Berger (said) asserts",
                "The army did not flee, Anna Berger said. | flee | DOCUMENT reports, Anna Berger (said) denies",
                "Anna Berger confirmed that the army fled. | fled | DOCUMENT asserts, Anna Berger (confirmed) asserts",
                "Anna Berger denied that the army fled. | fled | DOCUMENT reports, Anna Berger (denied) denies",
                "Anna Berger did not confirm that the army fled. | fled | UNREAL",
                "Anna Berger did not know that the army fled. | fled | DOCUMENT asserts",
                "Anna Berger rejected the claim that the army fled. | fled | DOCUMENT reports, Anna Berger (rejected) denies",
                "Anna Berger denied reports that the army fled. | fled | DOCUMENT reports, Anna Berger (denied) denies",
                "Anna Berger's claim that the army fled was heard. | fled | DOCUMENT reports, Anna Berger (claim) asserts",
                "There were allegations that the army killed Peter Holm. | killed | DOCUMENT reports, ? (allegations) suggests",
                "The fact that the army fled was known. | fled | DOCUMENT asserts",
                "Peter Holm did not fight and was captured. | captured | DOCUMENT asserts",
                "Peter Holm may have fought, and the army fled. | fled | DOCUMENT asserts",
                "Peter Holm did not fight or flee. | flee | DOCUMENT denies",
                "Anna Berger used the trip to visit the army. | visit | DOCUMENT asserts",
                "Anna Berger went on to defeat the army. | defeat | DOCUMENT asserts",
                "Anna Berger denied the killings. | killings | DOCUMENT reports, Anna Berger (denied) denies",
                "Anna Berger said the army might have fled. | fled | DOCUMENT reports, Anna Berger (said) suggests",
                "According to Mira Kolar, the army fled. | fled | DOCUMENT reports, Mira Kolar (according to) asserts",
                "Forty soldiers were killed in the city, according to information obtained by Mira Kolar. | killed | DOCUMENT reports, Mira Kolar (according to) asserts",
                "They must leave, Anna Berger stressed, and went home. | leave | DOCUMENT reports, Anna Berger (stressed) suggests",
                "Anna Berger resigned, saying that the army fled. | fled | DOCUMENT reports, Anna Berger (saying) asserts",
                "Anna Berger condemned the killings. | killings | DOCUMENT asserts",
                "Mira Kolar said Anna Berger denied that the army fled. | fled | DOCUMENT reports, Mira Kolar (said) reports, Anna Berger (denied) denies",
                "“The soldiers left the burning city at night,” Anna Berger said. | left | DOCUMENT reports, Anna Berger (said) asserts",
                "Anna Berger told reporters: “The soldiers left the burning city at night.” | left | DOCUMENT reports, Anna Berger (told) asserts",
                "“The soldiers left the city,” Anna Berger told the court, “and nobody went after them.” | left | DOCUMENT reports, Anna Berger (told) asserts",
                "“The soldiers left the city,” said Anna Berger. | left | DOCUMENT reports, Anna Berger (said) asserts",
                "‘The soldiers left the city at night,’ said Anna Berger. | left | DOCUMENT reports, Anna Berger (said) asserts",
                "The soldiers, Anna Berger told reporters on Monday, had left the city. | left | DOCUMENT reports, Anna Berger (told) asserts",
                "It was confirmed that the army fled. | fled | DOCUMENT asserts",
                "It was reported that the army fled. | fled | DOCUMENT reports, ? (reported) suggests",
                "It was rumoured that the army had fled. | fled | DOCUMENT reports, ? (rumoured) suggests",
                "Anna Berger let it be known that the army had fled. | fled | DOCUMENT reports, Anna Berger (let) asserts",
                "The minister made it clear that the army had fled. | fled | DOCUMENT reports, The minister (made) asserts",
                "A clerk reported hearing shots. | hearing | DOCUMENT reports, A clerk (reported) asserts",
                "Rebels said they had captured the bridge, a claim the army dismissed as a dream. | dismissed | DOCUMENT asserts",
                "In her memoirs, published in 1998, Anna Berger recalled that the army fled. | fled | DOCUMENT asserts, Anna Berger (recalled) asserts",
                "Asked by the judge, Karen Holt, Anna Berger said that the army fled. | fled | DOCUMENT reports, Anna Berger (said) asserts",
                "Anna Berger falsely claimed that the army fled. | fled | DOCUMENT denies, Anna Berger (claimed) asserts",
                "Peter Holm went; the army, Anna Berger said, fled. | fled | DOCUMENT reports, Anna Berger (said) asserts",
                "As Anna Berger put it, the soldiers left. | left | DOCUMENT reports, Anna Berger (put) asserts",
                "By Anna Berger's account, the soldiers left. | left | DOCUMENT reports, Anna Berger (account) asserts",
                "By Anna Berger's count, the soldiers killed forty men. | killed | DOCUMENT reports, Anna Berger (count) estimates",
                "It is a myth that the army fled. | fled | DOCUMENT denies",
                "Neither Peter Holm nor Karl Lund fled. | fled | DOCUMENT denies",
                "Reports that the army fled are false. | fled | DOCUMENT denies, ? (reports) asserts",
                "Nothing suggests that the army fled. | fled | UNREAL",
                "Allegations of the killing of Peter Holm were made. | killing | DOCUMENT reports, ? (allegations) suggests",
                "Anna Berger lied that the army fled. | fled | DOCUMENT denies, Anna Berger (lied) asserts",
                "The presumed killing of Peter Holm was told to the king. | killing | DOCUMENT suggests",
                "Peter Holm was almost killed in the city. | killed | UNREAL",
                "In the film, a spy kills Peter Holm. | kills | UNREAL",
                "Anna Berger dreamt that the army fled. | fled | UNREAL",
                "Without the killing of Peter Holm the army would have fled. | killing | UNREAL",
                "Did the army kill Peter Holm in the city? | kill | UNREAL",
                "Why was Peter Holm killed? | killed | DOCUMENT asserts",
                "By Anna Berger's tally, forty men were killed. | killed | DOCUMENT reports, Anna Berger (tally) estimates",
                "Anna Berger put the number of dead at forty. | dead | DOCUMENT reports, Anna Berger (put) estimates",
                "Anna Berger recorded that the army fled. | fled | DOCUMENT reports, Anna Berger (recorded) asserts",
                "“The soldiers left the city,” grumbled Anna Berger. | left | DOCUMENT reports, Anna Berger (grumbled) asserts",
                "Peter Holm denied having left the city. | left | DOCUMENT reports, Peter Holm (denied) denies",
                "The report that the army fled was contradicted by Anna Berger. | fled | DOCUMENT reports, Anna Berger (contradicted) denies",
                "Peter Holm was quoted as saying that the army fled. | fled | DOCUMENT reports, Peter Holm (saying) asserts",
                "The king never acknowledged that the army fled. | fled | DOCUMENT asserts",
                "Mira Kolar accused Peter Holm of burning the archive. | burning | DOCUMENT reports, Mira Kolar (accused) suggests",
                "If the army fled, the war is lost. | fled | UNREAL",
                "Peter Holm will flee. | flee | UNREAL",
                "Peter Holm would have become president had Anna Berger been ousted. | ousted | UNREAL",
                "Anna Berger urged the court to investigate the fire. | investigate | UNREAL",
                "The clerk declined to comment but said soldiers had fled with the money. | fled | DOCUMENT reports, The clerk (said) asserts",
                "The bridge had fallen, Anna Berger told a press conference. | fallen | DOCUMENT reports, Anna Berger (told) asserts",
                "Reuters quoted a diplomat as saying the army had fled. | fled | DOCUMENT reports, Reuters (quoted) reports, a diplomat (saying) asserts",
                "The ministers should say that the army fled. | fled | UNREAL",
                "Peter Holm would say only that he had never fled. | fled | DOCUMENT reports, Peter Holm (say) denies",
            })
    void a_chain_tells_who_says_it_and_with_which_stance(String text, String predicate, String expected) {
        assertThat(chain(text, predicate)).isEqualTo(expected);
    }

    private static String chain(String text, String predicate) {
        Document document = Sample.document(text);
        Analysis analysis = Spoken.analysed(document);
        for (int s = 0; s < analysis.sentences().size(); s++) {
            List<Token> tokens = analysis.sentences().get(s).tokens();
            for (int t = 0; t < tokens.size(); t++) {
                if (tokens.get(t).word().equals(predicate)) {
                    Voices.Reading reading = Spoken.voices(document, analysis).reading(s, t);
                    return reading.unreal() ? "UNREAL" : told(reading.voices(), text);
                }
            }
        }
        throw new AssertionError("no word " + predicate + " in: " + text);
    }

    private static String told(List<Voice> voices, String text) {
        return voices.stream()
                .map(voice -> voice.level() == 0
                        ? "DOCUMENT " + voice.stance().term()
                        : "%s (%s) %s"
                                .formatted(
                                        voice.speaker()
                                                .map(who -> who.span().in(text))
                                                .orElse("?"),
                                        voice.verb().orElseThrow(),
                                        voice.stance().term()))
                .collect(Collectors.joining(", "));
    }
}
