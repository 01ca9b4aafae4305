package hub.presence.plan;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import hub.testing.TestClock;

import static hub.presence.plan.PlanTown.ADMIN;
import static hub.presence.plan.PlanTown.BUILDER;
import static hub.presence.plan.PlanTown.CHIEF;
import static hub.presence.plan.PlanTown.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

class PlanFilesTest {

    private static final String HEADER = "職員番号,氏名,日付,区分,予定,場所,メモ\n";

    @TempDir Path folder;

    private PlanTown town;

    @BeforeEach
    void open() {
        town = new PlanTown(folder, new TestClock());
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void what_was_previewed_is_taken_over() {
        var csv = HEADER + "100003,中村 美咲,2026-11-19,1日,出張,県庁,\n100003,,2026/11/20,午前,在宅,,家\n";
        town.plan(CLERK, "11-19", "AM", "TELEWORK");
        var preview = town.file(CHIEF, "preview", csv, null).body();
        assertThat(preview.get("lines").asInt()).isEqualTo(2);
        assertThat(preview.get("adds").asInt()).isEqualTo(2);
        assertThat(preview.get("changes").asInt()).isEqualTo(1);
        assertThat(preview.get("faults")).isEmpty();
        assertThat(town.days(CLERK, "11-16")).containsExactly("19 TELEWORK -");
        assertThat(town.file(CHIEF, "apply", csv, preview.get("digest").asString()).status()).isEqualTo(200);
        assertThat(town.days(CLERK, "11-16")).containsExactly("19 TRIP TRIP", "20 TELEWORK -");
        assertThat(town.planned).hasSize(2);
    }

    @Test
    void a_file_is_not_taken_over_once_it_or_the_plans_have_changed() {
        var csv = HEADER + "100003,,2026-11-19,1日,出張,,\n";
        var digest = town.file(CHIEF, "preview", csv, null).body().get("digest").asString();
        var other = town.file(CHIEF, "apply", csv.replace("出張", "休暇"), digest);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("presence.plan_import_changed");
        town.plan(CLERK, "11-19", "AM", "TELEWORK");
        assertThat(town.file(CHIEF, "apply", csv, digest).code()).isEqualTo("presence.plan_import_changed");
        assertThat(town.file(CHIEF, "apply", csv, null).code()).isEqualTo("presence.plan_import_changed");
        assertThat(town.days(CLERK, "11-16")).containsExactly("19 TELEWORK -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            999999,,2026-11-19,1日,出張,,      | 2 unknown_person
            100004,,2026-11-19,1日,出張,,      | 2 not_managed
            100003,,明日,1日,出張,,            | 2 bad_day
            100003,,2026-11-31,1日,出張,,      | 2 bad_day
            100003,,2026-11-17,1日,出張,,      | 2 day_range
            100003,,2028-11-17,1日,出張,,      | 2 day_range
            100003,,2026-11-19,朝,出張,,       | 2 bad_part
            100003,,2026-11-19,1日,旅行,,      | 2 bad_kind
            100003,,明日,朝,旅行,,             | 2 bad_day 2 bad_part 2 bad_kind
            100003,,2026-11-19,1日,出張,       | 2 field_count
            100003,,2026-11-19,1日,出張,"県庁, | 2 not_csv
            """)
    void every_mistake_is_told_with_its_line(String line, String faults) {
        var report = town.file(CHIEF, "preview", HEADER + line + "\n", null).body();
        assertThat(told(report.get("faults"))).isEqualTo(faults);
        var refused = town.file(CHIEF, "apply", HEADER + line + "\n", report.get("digest").asString());
        assertThat(refused.code()).isEqualTo("presence.plan_import_has_faults");
        assertThat(town.planned).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', emptyValue = "", textBlock = """
            職員番号,氏名             | 1 no_column 1 no_column 1 no_column
            職員番号,日付,日付,区分,予定 | 1 double_column
            職員番号,日付,区分,予定    | 0 empty
            """)
    void a_file_without_the_right_heading_is_told_so(String csv, String faults) {
        assertThat(told(town.file(CHIEF, "preview", csv, null).body().get("faults"))).isEqualTo(faults);
    }

    @Test
    void a_day_is_planned_once_in_a_file() {
        var report = town.file(CHIEF, "preview", HEADER + """
                100003,,2026-11-19,1日,出張,,
                100003,,2026-11-19,午後,休暇,,
                """, null).body();
        assertThat(told(report.get("faults"))).isEqualTo("3 twice");
        assertThat(report.get("faults").get(0).get("message").asString()).contains("2 行目");
    }

    @Test
    void files_that_are_no_text_or_too_large_are_refused() {
        assertThat(told(town.file(CHIEF, "preview", new byte[]{(byte) 0xff, (byte) 0xff, 0}, null).body()
                .get("faults"))).isEqualTo("0 unknown_encoding");
        var lines = HEADER + "100003,,2026-11-19,1日,出張,,\n".repeat(5_001);
        assertThat(told(town.file(CHIEF, "preview", lines, null).body().get("faults")))
                .contains("5002 too_many_lines");
        assertThat(told(town.file(CHIEF, "preview", "あ".repeat(350_000), null).body().get("faults")))
                .isEqualTo("0 too_large");
        assertThat(town.ask(CHIEF, "POST", "/api/presence/plans/preview", "{\"csv\":\"*\"}").code())
                .isEqualTo("request.invalid");
    }

    @Test
    void a_spreadsheet_saves_in_the_encoding_of_windows() {
        var csv = (HEADER + "100003,髙橋,2026/11/19,１日,在宅,①会議室,\n").getBytes(Charset.forName("windows-31j"));
        var digest = town.file(CLERK, "preview", csv, null).body().get("digest").asString();
        assertThat(town.file(CLERK, "apply", csv, digest).status()).isEqualTo(200);
        assertThat(town.days(CLERK, "11-16")).containsExactly("19 TELEWORK TELEWORK");
    }

    @Test
    void what_is_written_can_be_read_again() {
        plan("11-19", "DAY", "TRIP", "\"=HYPERLINK(\\\"http://x\\\")\"", "\"東京, \\\"本庁\\\" ４階\"");
        plan("11-20", "AM", "TELEWORK", "\"'+81\"", "null");
        plan("11-20", "PM", "TRAINING", "\"@研修所\"", "\"-1\"");
        var text = export();
        assertThat(text).startsWith("\uFEFF職員番号,").contains("\"'=HYPERLINK(\"\"http://x\"\")\"", ",'@研修所,'-1",
                ",''+81,");
        var before = town.week(ADMIN, 3, "11-18").body();
        town.ask(CLERK, "POST", "/api/presence/plans/clear", """
                {"person":3,"from":"2026-11-18","to":"2026-11-30","part":"DAY"}""");
        var report = town.file(CHIEF, "preview", text, null).body();
        assertThat(report.get("adds").asInt()).isEqualTo(4);
        town.file(CHIEF, "apply", text, report.get("digest").asString());
        assertThat(town.week(ADMIN, 3, "11-18").body()).isEqualTo(before);
        assertThat(export()).isEqualTo(text);
        var again = town.file(CHIEF, "preview", text, null).body();
        assertThat(List.of(again.get("adds").asInt(), again.get("changes").asInt())).containsExactly(0, 0);
    }

    @Test
    void others_may_not_have_the_file() {
        assertThat(town.ask(BUILDER, "GET", "/api/presence/units/2/plans", "").status()).isEqualTo(404);
        assertThat(town.ask(CLERK, "GET", "/api/presence/units/2/plans?from=2026-11-18&to=2028-11-18", "").code())
                .isEqualTo("request.invalid");
    }

    private void plan(String day, String part, String kind, String place, String note) {
        assertThat(town.ask(CLERK, "POST", "/api/presence/plans", """
                {"person":3,"from":"2026-%s","to":"2026-%s","part":"%s","kind":"%s","place":%s,"note":%s,
                "replace":false}""".formatted(day, day, part, kind, place, note)).status()).isEqualTo(200);
    }

    private String export() {
        return town.ask(CHIEF, "GET", "/api/presence/units/2/plans?from=2026-11-18&to=2026-11-30", "").body()
                .get("text").asString();
    }

    private static String told(JsonNode faults) {
        return StreamSupport.stream(faults.spliterator(), false)
                .map(fault -> fault.get("line") + " " + fault.get("code").asString().replaceAll(".*\\.", ""))
                .reduce((one, other) -> one + " " + other).orElse("");
    }
}
