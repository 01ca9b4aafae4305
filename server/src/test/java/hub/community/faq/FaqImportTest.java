package hub.community.faq;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.World;

import static hub.community.faq.FaqTown.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

/// The take-over of an existing FAQ by CSV, and the way back.
class FaqImportTest {

    private static final String TWO = HEADER + """
            faq-1,住民票はどこで取れますか,1階の3番窓口です。,住民票 証明書,0120,https://faq.example/1
            faq-2,"粗大ごみの出し方
            予約は要りますか","電話で予約してください。
            手数料がかかります。",ごみ,建築課,
            """;

    @TempDir Path folder;

    private FaqTown town;

    @BeforeEach
    void start() {
        town = new FaqTown(folder);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void a_preview_tells_what_would_happen_and_writes_nothing() {
        var report = town.preview(TWO).ok();
        assertThat(report.getInteger("lines")).isEqualTo(2);
        assertThat(report.getInteger("adds")).isEqualTo(2);
        assertThat(report.getInteger("changes")).isZero();
        assertThat(report.getJsonArray("tags")).containsExactly("ごみ", "住民票", "証明書");
        assertThat(report.getString("encoding")).isEqualTo("UTF-8");
        assertThat(report.getBoolean("applied")).isFalse();
        assertThat(town.questions()).isEmpty();
    }

    @Test
    void what_was_previewed_becomes_official_answers_of_the_unit() {
        assertThat(town.take(TWO).getBoolean("applied")).isTrue();
        var newest = town.questions().getFirst();
        assertThat(newest.getString("title")).isEqualTo("粗大ごみの出し方");
        assertThat(newest.getBoolean("official")).isTrue();
        assertThat(newest.getString("state")).isEqualTo("SOLVED");
        var answer = town.page(newest.getLong("id")).getJsonArray("answers").getJsonObject(0);
        assertThat(answer.getString("text")).isEqualTo("電話で予約してください。\n手数料がかかります。");
        assertThat(answer.getJsonObject("official").getLong("unit")).isEqualTo(town.unit("0310"));
        var other = town.page(town.questions().getLast().getLong("id")).getJsonArray("answers").getJsonObject(0);
        assertThat(other.getString("text")).endsWith("参照: https://faq.example/1");
    }

    @Test
    void the_same_list_again_changes_nothing_and_a_changed_line_becomes_a_new_version() {
        town.take(TWO);
        var again = town.preview(TWO).ok();
        assertThat(again.getInteger("same")).isEqualTo(2);
        var changed = TWO.replace("3番窓口", "5番窓口");
        assertThat(town.take(changed).getInteger("changes")).isEqualTo(1);
        assertThat(town.questions()).hasSize(2);
        var answer = town.page(town.questions().getLast().getLong("id")).getJsonArray("answers").getJsonObject(0);
        assertThat(answer.getString("text")).startsWith("1階の5番窓口");
        assertThat(answer.getInteger("version")).isEqualTo(2);
        assertThat(town.preview(changed).ok().getInteger("same")).isEqualTo(2);
    }

    @Test
    void a_list_from_excel_is_read_as_cp932() {
        var report = town.preview(TWO.replace("住民票はどこ", "髙橋㈱の住民票①はどこ"), Charset.forName("windows-31j")).ok();
        assertThat(report.getString("encoding")).isEqualTo("CP932");
        assertThat(report.getInteger("adds")).isEqualTo(2);
    }

    @Test
    void every_bad_line_is_told_and_then_nothing_is_taken_over() {
        var bad = HEADER + """
                a-1,質問,回答,,0120,
                a-1,質問,回答,,0120,
                a-2,,回答,,0120,
                a-3,質問,回答,,9999,
                a-4,質問,回答,,0120,javascript:alert(1)
                a-5,質問,回答,一 二 三 四 五 六 七 八 九,0120,
                a-6,質問,回答
                ../../etc,質問,回答,,0120,
                """;
        assertThat(town.faults(bad)).containsExactlyInAnyOrder("3 faq.import.double_id", "4 faq.import.empty_field",
                "5 faq.import.unknown_unit", "6 faq.import.bad_url", "7 faq.import.too_many_tags",
                "8 faq.import.field_count", "9 faq.import.bad_id");
        assertThat(town.preview(bad).text()).contains("所属「9999」がありません。");
        assertThat(town.take(bad).getBoolean("applied")).isFalse();
        assertThat(town.questions()).isEmpty();
    }

    @Test
    void what_is_no_list_at_all_is_told_in_one_line() {
        assertThat(town.faults("")).containsExactly("0 faq.import.empty");
        assertThat(town.faults(HEADER)).containsExactly("0 faq.import.empty");
        assertThat(town.faults("質問,回答\nあ,い\n")).containsExactly("1 faq.import.no_column");
        assertThat(town.faults("外部ID,質問,質問,回答\n")).containsExactly("1 faq.import.double_column");
        assertThat(town.faults(HEADER + "a,\"開いたまま,回答,,0120,\n")).containsExactly("2 faq.import.not_csv");
        assertThat(town.preview(TWO, StandardCharsets.UTF_16).ok().getJsonArray("faults").getJsonObject(0)
                .getString("code")).startsWith("faq.import.");
        assertThat(town.sasaki.post("/api/community/import/preview", Map.of("csv", "???", "unit", town.unit("0120")))
                .code()).isEqualTo("request.invalid");
    }

    @Test
    void a_line_of_many_megabytes_is_refused_with_a_sentence() {
        assertThat(town.faults(HEADER + "a," + "あ".repeat(2_500_000) + ",回答,,0120,\n"))
                .containsExactly("2 faq.import.too_long");
        assertThat(town.faults(HEADER + "a,質問," + "b".repeat((9 << 20) + 1) + ",,0120,\n"))
                .containsExactly("0 faq.import.too_large");
        assertThat(town.preview(HEADER + "a,質問," + "b".repeat(10 << 20) + ",,0120,\n").status()).isEqualTo(413);
    }

    @Test
    void script_in_every_field_is_text_or_refused_and_never_more() {
        var script = "<script>alert(1)</script>";
        assertThat(town.faults(HEADER + "%1$s,%1$s,%1$s,%1$s,%1$s,%1$s\n".formatted(script)))
                .containsExactlyInAnyOrder("2 faq.import.bad_id", "2 faq.import.unknown_unit", "2 faq.import.bad_url");
        town.take(HEADER + "s-1,%1$s,%1$s,%1$s,0120,\n".formatted(script));
        var question = town.questions().getFirst();
        assertThat(question.getString("title")).isEqualTo(script);
        assertThat(town.page(question.getLong("id")).getJsonArray("answers").getJsonObject(0).getString("text"))
                .isEqualTo(script);
    }

    @Test
    void a_preview_of_another_list_is_no_leave_to_take_this_one_over() {
        var digest = town.preview(TWO).ok().getString("digest");
        assertThat(town.apply(TWO.replace("3番", "4番"), digest).code()).isEqualTo("faq.changed");
        assertThat(town.apply(TWO, "").code()).isEqualTo("faq.changed");
        assertThat(town.questions()).isEmpty();
    }

    @Test
    void only_moderators_take_over_and_give_away() {
        assertThat(town.nakamura.post("/api/community/import/preview", Map.of("csv", "", "unit", 1)).code())
                .isEqualTo("not_allowed");
        assertThat(town.nakamura.post("/api/community/import/apply", Map.of("csv", "", "unit", 1)).code())
                .isEqualTo("not_allowed");
        assertThat(town.nakamura.get("/api/community/export.csv").code()).isEqualTo("not_allowed");
    }

    @Test
    void what_is_given_away_can_be_taken_over_again_and_is_the_same() {
        town.take(TWO);
        var csv = town.exported();
        assertThat(csv).startsWith("\uFEFF外部ID,質問,回答,タグ,所属,URL").contains("faq-1,住民票はどこで取れますか,1階の3番窓口です。,");
        var report = town.preview(csv).ok();
        assertThat(report.getInteger("same")).isEqualTo(2);
        assertThat(report.getJsonArray("faults")).isEmpty();
    }

    @Test
    void nothing_that_is_given_away_is_a_formula_in_a_spreadsheet() {
        town.take(HEADER + "f-1,=1+1はいくつ,\"@SUM(A1)\n次の行\",\"-x +y\",0120,\n");
        var csv = town.exported();
        assertThat(csv).contains("'=1+1はいくつ").contains("'@SUM(A1)");
        assertThat(csv.lines().skip(1)).noneMatch(line -> line.matches("(?s).*(^|,\"?)[=+@-].*"));
        assertThat(town.preview(csv).ok().getInteger("same")).isEqualTo(1);
        assertThat(town.questions().getFirst().getString("title")).isEqualTo("=1+1はいくつ");
    }

    @Test
    void an_answer_of_the_hub_s_own_that_was_given_away_comes_back_as_the_same_question() {
        town.take(TWO);
        var question = town.nakamura.post("/api/community/questions",
                Map.of("op", World.op(), "text", "傘はどこで借りられますか")).ok().getLong("id");
        var answer = town.sasaki.post("/api/community/questions/" + question + "/answers",
                Map.of("op", World.op(), "text", "総合案内です。")).ok();
        town.sasaki.put("/api/community/answers/" + answer.getLong("id") + "/official",
                Map.of("unit", town.unit("0120"))).ok();
        var csv = town.exported();
        assertThat(csv).contains("hub:" + question);
        assertThat(town.preview(csv).ok().getInteger("same")).isEqualTo(3);
        assertThat(town.take(csv.replace("総合案内です。", "北口です。")).getInteger("changes")).isEqualTo(1);
        assertThat(town.questions()).hasSize(3);
        assertThat(town.page(question).getJsonArray("answers").stream().map(JsonObject.class::cast)
                .map(each -> each.getString("text"))).containsExactly("北口です。");
    }

    @Test
    void an_answer_that_was_taken_away_is_taken_over_anew() {
        town.take(TWO);
        var question = town.questions().getLast().getLong("id");
        var answer = town.page(question).getJsonArray("answers").getJsonObject(0).getLong("id");
        town.sasaki.delete("/api/community/answers/" + answer).ok();
        var report = town.preview(TWO).ok();
        assertThat(report.getInteger("adds")).isEqualTo(1);
        assertThat(report.getInteger("same")).isEqualTo(1);
        town.take(TWO);
        assertThat(town.preview(TWO).ok().getInteger("same")).isEqualTo(2);
    }
}
