package tutti.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tutti.i18n.Words;
import tutti.model.*;

class JsonTest {

    private static final String ENGAGEMENT = "\"engagement\": {\"id\": \"01999999-0000-7000-8000-000000000001\", \"name\": \"Harbour\"}";

    @Property(tries = 60)
    void everyComponentOfEveryKindComesBackAsItWas(@ForAll long seed) throws IOException {
        AnyCase any = new AnyCase(seed);
        List<CaseFile> files = List.of(any.next(3), any.next(2));
        byte[] written = write(files);
        List<CaseFile> read = Json.read(new ByteArrayInputStream(written));
        assertThat(read).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(read.get(i).engagement()).isEqualTo(files.get(i).engagement());
            assertThat(read.get(i).all()).isEqualTo(files.get(i).all());
        }
        assertThat(write(read)).isEqualTo(written);
        assertThat(write(files.reversed())).as("the order of engagements").isEqualTo(written);
    }

    @Test
    void missingKeysReadAsANewRecordHasThem() {
        CaseFile file = one("""
                "needs": [{"id": "01999999-0000-7000-8000-000000000002", "wordings": [{"date": "2026-11-01", "words": "One gate"}]}],
                "raidItems": [{"id": "01999999-0000-7000-8000-000000000003", "type": "DECISION", "text": "Split?", "raised": "2026-11-02"},
                              {"id": "01999999-0000-7000-8000-000000000004", "type": "RISK", "text": "Ice", "raised": "2026-11-02",
                               "onPage": {"text": "Winter"}}],
                "milestones": [{"id": "01999999-0000-7000-8000-000000000005", "name": "Open", "onPage": {"text": "Opening day"}}]""");
        Id<Engagement> engagement = file.engagement().id();
        assertThat(file.engagement()).isEqualTo(Engagement.named(engagement, "Harbour"));
        assertThat(file.needs()).containsExactly(Need.expressed(Id.of("01999999-0000-7000-8000-000000000002"), engagement, "One gate",
                LocalDate.of(2026, 11, 1)));
        assertThat(file.raidItems()).extracting(RaidItem::onPage).containsExactly(OnPage.yes(), new OnPage(false, "Winter", "", ""));
        assertThat(file.milestones().getFirst().onPage()).isEqualTo(new OnPage(true, "Opening day", "", ""));
    }

    @Test
    void aWrongValueIsNamedByEngagementListRecordAndField() {
        String concern = "\"concerns\": [{\"id\": \"01999999-0000-7000-8000-000000000002\", \"words\": \"Too slow\", ";
        refused(concern + "\"raised\": \"2026-11-02\", \"severity\": 9}]",
                "“Harbour”, concerns 1 (“Too slow”), severity: 9 is not from 1 to 5.");
        refused(concern + "\"raised\": \"2026-13-02\"}]",
                "“Harbour”, concerns 1 (“Too slow”), raised: “2026-13-02” is not a date such as 2026-11-23.");
        refused(concern + "\"raisd\": \"2026-11-02\"}]", "“Harbour”, concerns 1 (“Too slow”): there is no key “raisd” here.");
        refused(concern + "\"onPage\": {\"shown\": 1}}]", "“Harbour”, concerns 1 (“Too slow”), raised is missing.");
        refused(concern + "\"raised\": \"2026-11-02\", \"onPage\": {\"shown\": 1}}]",
                "“Harbour”, concerns 1 (“Too slow”), onPage.shown: “1” is not true or false.");
        refused(concern + "\"raised\": \"2026-11-02\", \"needs\": [\"01999999-0000-7000-8000-000000000001\"]}]",
                "“Harbour”, concerns 1 (“Too slow”), needs[1]: the id 01999999-0000-7000-8000-000000000001 names a record of another kind.");
        refused("\"concern\": []", "“Harbour”: there is no key “concern” here.");
        refused("\"goals\": {}", "“Harbour”, goals: “OBJECT” is not a list.");
        refused("\"goals\": [{\"id\": \"01999999-0000-7000-8000-000000000001\", \"name\": \"Gate\"}]",
                "“Harbour”, goals 1 (“Gate”), id: the id 01999999-0000-7000-8000-000000000001 names another record already.");
        refused("\"readings\": [{\"id\": \"01999999-0000-7000-8000-000000000002\", \"date\": \"2026-11-02\", \"basis\": \"SAID\"}]",
                "“Harbour”, readings 1: a reading is of one person, a member or a stakeholder, and has at most three reasons.");
        refused("\"trustEvents\": [{\"id\": \"01999999-0000-7000-8000-000000000002\", \"date\": \"2026-11-02\", \"direction\": \"SIDEWAYS\", \"what\": \"\"}]",
                "“Harbour”, trustEvents 1, direction: “SIDEWAYS” is not one of UP, DOWN.");
        refused("\"channels\": [{\"id\": \"01999999-0000-7000-8000-000000000002\", \"name\": \"Call\", \"cadence\": \"often\"}]",
                "“Harbour”, channels 1 (“Call”), cadence: “often” is not a number of days or a list of weekdays such as TUESDAY,THURSDAY.");
    }

    @Test
    void whatIsNotOursIsRefused() {
        said("[1, 2", "The file is not valid JSON: see line 1, column 6.");
        said("{\"a\": 1}", "The file is JSON but not an export of Tutti.");
        said("", "The file is JSON but not an export of Tutti.");
        said("{\"format\": \"tutti\", \"version\": 2}", "The file was written by a later Tutti (format 2): update Tutti to read it.");
        said("{\"format\": \"tutti\", \"version\": 1}", "engagements is missing.");
    }

    private static byte[] write(List<CaseFile> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Json.write(files, out);
        return out.toByteArray();
    }

    private static CaseFile one(String lists) {
        return read("{\"format\": \"tutti\", \"version\": 1, \"engagements\": [{" + ENGAGEMENT + ", " + lists + "}]}").getFirst();
    }

    private static List<CaseFile> read(String text) {
        return Json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(String lists, String sentence) {
        said("{\"format\": \"tutti\", \"version\": 1, \"engagements\": [{" + ENGAGEMENT + ", " + lists + "}]}", sentence);
    }

    private static void said(String text, String sentence) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(ExchangeException.class,
                e -> assertThat(new FaultWords(Words.english()).say(e.fault())).isEqualTo(sentence));
    }
}
