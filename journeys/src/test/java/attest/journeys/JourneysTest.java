package attest.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Ten things that a researcher comes for, one after another as a person would do them. */
class JourneysTest {
    private final Site site = Site.open();
    private Browser browser;

    @BeforeEach
    void a_new_browser() throws IOException {
        browser = new Browser();
    }

    @AfterEach
    void nothing_left_this_machine_and_no_script_failed() throws IOException {
        assertThat(browser.foreign(site.url("/"))).isEmpty();
        browser.close();
    }

    @Test
    void find_a_person() throws IOException {
        browser.open(site.url("/"));
        browser.see("input[name=q]").sendKeys("Pourmohammadi", Keys.ENTER);
        browser.link("Mostafa Pourmohammadi").click();
        assertThat(browser.see("h1").getText()).contains("Mostafa Pourmohammadi");
        assertThat(browser.text()).contains("Minister of Justice of Iran");
        browser.shot("01-a-person");
    }

    @Test
    void who_held_an_office_on_a_day() throws IOException {
        browser.open(site.url("/queries/offices/holders-on-day"));
        browser.see("#pOffice").sendKeys("Minister of Justice of Iran");
        browser.see("#pDay").sendKeys("2014-07-01");
        browser.see(".ask .button.main").click();
        browser.see("table.answer");
        assertThat(browser.driver().getCurrentUrl()).contains("pOffice=office%3Air-minister-of-justice");
        assertThat(browser.see("table.answer").getText()).contains("Mostafa Pourmohammadi", "MEK-Iran.com");
        browser.shot("02-holders-of-an-office");
    }

    @Test
    void compare_figures_and_open_the_words_behind_one() throws IOException {
        browser.open(site.url("/queries/numbers/death-tolls"));
        browser.see(".view svg");
        browser.shot("03-figures");
        browser.see(".table").sendKeys("j");
        WebElement row = browser.driver().switchTo().activeElement();
        assertThat(row.getTagName()).isEqualTo("tr");
        row.sendKeys("j");
        browser.driver().switchTo().activeElement().sendKeys("e");
        browser.see("aside.evidence .claim");
        browser.shot("03-words-behind-a-figure");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(browser.driver()
                        .findElement(By.cssSelector("aside.evidence"))
                        .isDisplayed())
                .isFalse();
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("evidence");
    }

    @Test
    void leave_one_family_out() throws IOException {
        browser.open(site.url("/queries/numbers/death-tolls"));
        int all = browser.all("table.answer tbody tr").size();
        browser.see(".ask summary").click();
        browser.see("input[value$='organization/mek']").click();
        browser.shot("04-what-is-left-out");
        browser.see(".ask .button.main").click();
        browser.see("#answer");
        assertThat(browser.all("table.answer tbody tr").size()).isLessThan(all);
        browser.shot("04-one-family-left-out");
    }

    @Test
    void save_a_changed_query() throws IOException {
        browser.open(site.url("/query?from=numbers/death-tolls"));
        browser.see(".cm-content");
        browser.see("button[formaction='/queries/save']").click();
        browser.see("input[name=name]").sendKeys("my-figures");
        assertThat(browser.violations()).isEmpty();
        browser.shot("05-a-changed-query");
        browser.see("button[value=download]").click();
        assertThat(downloaded("my-figures.rq")).contains("#+ summary").contains("SELECT ?number");
    }

    @Test
    void download_rows() throws IOException {
        browser.open(site.url("/queries/offices/tenures-in-period?pWhen=2014"));
        browser.link("CSV").click();
        assertThat(downloaded(".csv")).startsWith("holder,office,startEarliest").contains("Mostafa Pourmohammadi");
        browser.shot("06-rows-to-take-along");
    }

    @Test
    void cite_an_answer() throws IOException {
        browser.open(site.url("/queries/numbers/death-tolls"));
        browser.link("Cite this answer").click();
        assertThat(browser.see(".citation").getText())
                .contains("Every figure given")
                .contains("data version");
        browser.shot("07-a-citation");
    }

    @Test
    void review_a_claim_and_see_the_count_change() throws IOException {
        browser.open(site.url("/queries/numbers/death-tolls"));
        Set<String> figures = browser.all("a[data-evidence]").stream()
                .map(link -> link.getDomAttribute("href").replaceFirst(".*claim%2F", ""))
                .collect(Collectors.toSet());
        browser.open(site.url("/review?contested=true"));
        browser.see("input[name=by]").sendKeys("A reviewer");
        browser.see("input[name=token]").sendKeys(site.token(), Keys.ENTER);
        browser.see("button[value=rejected]");
        while (!figures.contains(claimUnderReview())) {
            browser.link("Skip").click();
        }
        browser.shot("08-a-claim-to-review");
        browser.see("input[name=reason]").sendKeys("The words do not say so.");
        browser.see("button[value=rejected]").click();
        assertThat(browser.see("[role=status]").getText()).contains("Your decision is kept");
        browser.open(site.url("/queries/numbers/death-tolls"));
        assertThat(browser.all("a[data-evidence]")).hasSize(figures.size() - 1);
        browser.shot("08-one-figure-less");
    }

    @Test
    void review_by_keys_and_turn_them_off() throws IOException {
        browser.open(site.url("/queries/numbers/death-tolls"));
        browser.link("evidence").click();
        browser.see("aside.evidence .claim");
        browser.open(site.url(
                browser.see("aside.evidence .where a[href^='/data/claim/']").getDomAttribute("href")));
        browser.link("Review this claim").click();
        browser.see("input[name=by]").sendKeys("A reviewer");
        browser.see("input[name=token]").sendKeys(site.token(), Keys.ENTER);
        browser.see("[data-keys] kbd");
        assertThat(browser.violations()).isEmpty();

        browser.see("body").sendKeys("r");
        WebElement reason = browser.driver().switchTo().activeElement();
        assertThat(reason.getDomAttribute("name")).isEqualTo("reason");
        reason.sendKeys("crass"); // letters that would else be keys
        browser.see("h1").click();
        browser.see("body").sendKeys("a");
        assertThat(browser.see("[role=status]").getText()).contains("Your decision is kept");
        browser.shot("08-by-keys");

        browser.see("[data-keys] input").click();
        String before = claimUnderReview();
        browser.see("body").sendKeys("s");
        assertThat(claimUnderReview()).isEqualTo(before);
        browser.see("[data-keys] input").click();
        browser.see("h1").click();
        browser.see("body").sendKeys("s");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(15))
                .until(driver -> !claimUnderReview().equals(before));
    }

    @Test
    void decide_which_item_of_Wikidata_a_person_is() throws IOException {
        site.run("link", "import", Site.ROOT.resolve("seeds/wikidata.jsonl").toString());
        site.run("link");
        browser.open(site.url("/review/links"));
        browser.see("input[name=by]").sendKeys("A reviewer");
        browser.see("input[name=token]").sendKeys(site.token(), Keys.ENTER);
        String asked = asked();
        assertThat(browser.violations()).isEmpty();
        browser.shot("12-which-item");
        browser.see("button[value=unsure]").click();
        assertThat(browser.see("[role=status]").getText()).contains("Your decision is kept");
        assertThat(asked()).isNotEqualTo(asked);
    }

    /** Whether which of ours is which item: another item of the same thing is another question. */
    private String asked() {
        return browser.see("#ours").getText() + browser.see("form.candidate h3").getText();
    }

    @Test
    void read_a_passage_that_an_address_names() throws IOException {
        browser.open(site.url("/sources"));
        String source = browser.see("main a[href^='/data/source/']").getDomAttribute("href");
        browser.open(site.url(source + "#char=0,12"));
        assertThat(marked()).hasSize(12);
        browser.open(site.url(source + "#char=6,12"));
        assertThat(marked()).hasSize(6);
        browser.see("a[data-detail]").click();
        assertThat(browser.see("aside.evidence").getText()).contains("How it was read", "Review this claim");
        assertThat(browser.violations()).isEmpty();
        browser.shot("11-a-claim-beside-its-text");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("this claim");
    }

    private String marked() {
        browser.see("mark.char");
        return browser.all("mark.char").stream()
                .map(mark -> mark.getDomProperty("textContent"))
                .collect(Collectors.joining());
    }

    private String claimUnderReview() {
        return browser.driver()
                .findElement(By.cssSelector("input[name=about]"))
                .getDomAttribute("value")
                .replaceFirst(".*/", "");
    }

    @Test
    void open_a_link_without_scripts() throws IOException {
        browser.withoutScripts();
        browser.open(site.url("/queries/numbers/death-tolls"));
        browser.link("evidence").click();
        assertThat(browser.see(".claim").getText()).isNotBlank();
        browser.shot("09-without-scripts");
    }

    @Test
    void find_an_error_in_sparql() throws IOException {
        browser.open(site.url("/query"));
        WebElement editor = browser.see(".cm-content");
        editor.sendKeys(Keys.chord(Keys.CONTROL, "a"), "SELECT ?who\nWHERE { ?who rel:heldOffice }");
        browser.see(".cm-lintRange-error");
        browser.shot("10-an-error-while-typing");
        editor.sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        assertThat(browser.see("#query-error").getText()).contains("Line 2, column 14");
        browser.shot("10-an-error-in-sparql");
    }

    private String downloaded(String ending) throws IOException {
        Path file = new WebDriverWait(browser.driver(), Duration.ofSeconds(15))
                .until(driver -> file(ending).orElse(null));
        return Files.readString(file);
    }

    private Optional<Path> file(String ending) {
        try (Stream<Path> files = Files.list(browser.downloads)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
