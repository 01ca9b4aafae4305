package hub.community.figure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.community.Plaza;
import hub.testing.TestClock;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// The community in figures. The two sections have three people each, so groups of three are shown here unless a test is
/// about that.
class FigureTest {

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private Plaza plaza;
    private long building;

    @BeforeEach
    void start() {
        plaza = new Plaza(folder, clock, "--community.smallest-group=3");
        building = plaza.unit("建築課");
    }

    @AfterEach
    void stop() {
        plaza.close();
    }

    @Test
    void times_shares_and_weeks_are_counted() {
        var tag = plaza.tag("建築");
        var first = plaza.ask(plaza.nakamura, "控えは何年残しますか", Map.of("concerned", building), tag);
        var second = plaza.ask(plaza.igarashi, "様式はどこですか", Map.of("concerned", building), tag);
        plaza.ask(plaza.sasaki, "だれも知らないこと", tag);
        clock.advance(Duration.ofMinutes(10));
        plaza.answer(plaza.sasaki, first, "10年だと思います");
        clock.advance(Duration.ofMinutes(20));
        var answer = plaza.answer(plaza.takahashi, first, "15年です");
        plaza.answer(plaza.kobayashi, second, "共有フォルダです");
        clock.advance(Duration.ofMinutes(30));
        plaza.accept(plaza.nakamura, answer);
        plaza.nakamura.put("/api/community/answers/" + answer + "/useful", Map.of()).ok();

        var figures = figures("");
        assertThat(figures.getInteger("asked")).isEqualTo(3);
        assertThat(figures.getInteger("answered")).isEqualTo(2);
        assertThat(figures.getInteger("solved")).isEqualTo(1);
        assertThat(figures.getJsonObject("firstAnswer")).isEqualTo(spread(2, 600, 1_800));
        assertThat(figures.getJsonObject("toSolved")).isEqualTo(spread(1, 3_600, 3_600));
        assertThat(figures.getJsonObject("outside"))
                .isEqualTo(new JsonObject().put("part", 1).put("whole", 3));
        assertThat(figures.getJsonObject("joined")).isEqualTo(new JsonObject().put("staff", 6).put("anybody", 5)
                .put("asked", 3).put("answered", 3).put("commented", 0).put("useful", 1).put("solvedBySearch", 0));
        assertThat(figures.getJsonArray("tags").getJsonObject(0))
                .isEqualTo(new JsonObject().put("tag", tag).put("asked", 3).put("unanswered", 1));
        assertThat(figures.getJsonArray("weeks")).hasSize(13);
        assertThat(figures.getJsonArray("weeks").getJsonObject(12)).isEqualTo(new JsonObject()
                .put("monday", "2026-11-16").put("asked", 3).put("answered", 2).put("solved", 1));
    }

    @Test
    void a_unit_has_what_it_is_in_charge_of() {
        var question = plaza.ask(plaza.nakamura, "控えは何年残しますか", Map.of("concerned", building));
        plaza.ask(plaza.takahashi, "端末の交換は", Map.of("concerned", plaza.unit("情報政策課")));
        plaza.answer(plaza.watanabe, question, "15年です");
        var figures = figures("?unit=" + building);
        assertThat(figures.getInteger("asked")).isEqualTo(1);
        assertThat(figures.getJsonObject("outside")).isEqualTo(new JsonObject().put("part", 0).put("whole", 1));
        assertThat(figures.getJsonObject("joined").getInteger("staff")).isEqualTo(3);
        assertThat(figures.getJsonObject("joined").getInteger("anybody")).isEqualTo(2);
        var units = figures("").getJsonArray("units");
        assertThat(units).hasSize(2);
        assertThat(units.getJsonObject(1).getLong("unit")).isEqualTo(building);
        assertThat(units.getJsonObject(1).getInteger("asked")).isEqualTo(1);
        assertThat(units.getJsonObject(1).getInteger("answers")).isEqualTo(1);
        assertThat(units.getJsonObject(1).getInteger("inCharge")).isEqualTo(1);
    }

    @Test
    void searches_and_duplicates_are_counted() {
        var first = plaza.ask(plaza.nakamura, "年末調整の書類はどこ");
        var second = plaza.ask(plaza.takahashi, "年末調整の用紙の場所");
        plaza.takahashi.post("/api/community/questions/" + second + "/duplicate", Map.of("canonical", first)).ok();
        for (var end : List.of("LEFT", "ASKED", "SHOWN")) {
            plaza.igarashi.post("/api/community/shown",
                    Map.of("search", "s" + end, "shown", List.of(first), "outcome", end)).ok();
        }
        plaza.igarashi.post("/api/community/questions/" + first + "/solved-by",
                Map.of("wording", "年調の紙", "search", "s1")).ok();
        var figures = figures("");
        assertThat(figures.getJsonObject("duplicates").getInteger("marked")).isEqualTo(1);
        assertThat(figures.getJsonObject("duplicates").getInteger("solvedBySearch")).isEqualTo(1);
        assertThat(figures.getJsonObject("duplicates").getInteger("askedAnyway")).isEqualTo(1);
        assertThat(figures.getJsonObject("duplicates").getInteger("shown")).isEqualTo(4);
        assertThat(figures.getJsonObject("joined").getInteger("solvedBySearch")).isEqualTo(1);
    }

    @Test
    void who_asks_anonymously_is_a_question_and_no_person() {
        var category = plaza.anonymousCategory();
        var question = plaza.askAnonymously(plaza.watanabe, category, "休みにくいです");
        plaza.comment(plaza.watanabe, question, "補足です");
        plaza.answer(plaza.watanabe, question, "窓口に聞きました");
        var figures = figures("");
        assertThat(figures.getInteger("asked")).isEqualTo(1);
        assertThat(figures.getInteger("answered")).as("one's own answer is none").isZero();
        assertThat(figures.getJsonObject("joined").getInteger("anybody")).isZero();
        assertThat(figures.getJsonArray("units").encode()).doesNotContain("\"asked\":1")
                .doesNotContain("\"answers\":1");
    }

    @Test
    void what_is_hidden_does_not_count() {
        plaza.hide(plaza.ask(plaza.nakamura, "不適切な内容"));
        var figures = figures("");
        assertThat(figures.getInteger("asked")).isZero();
        assertThat(figures.getJsonObject("joined").getInteger("anybody")).isZero();
        assertThat(figures.getJsonObject("firstAnswer")).isEqualTo(new JsonObject()
                .put("count", 0).put("median", (Object) null).put("ninetieth", (Object) null));
    }

    @Test
    void small_groups_are_not_shown_apart() {
        try (var usual = new Plaza(folder.resolve("usual"), clock)) {
            usual.ask(usual.nakamura, "控えは何年残しますか");
            var figures = usual.nakamura.get("/api/community/figures").ok();
            assertThat(figures.getInteger("smallest")).isEqualTo(5);
            assertThat(figures.getJsonArray("units")).hasSize(1);
            assertThat(figures.getJsonArray("units").getJsonObject(0).getLong("unit")).isNull();
            assertThat(figures.getJsonArray("units").getJsonObject(0).getInteger("staff")).isEqualTo(6);
            assertThat(usual.sasaki.get("/api/community/figures?unit=" + building).code())
                    .as("not even for an administrator").isEqualTo("figure.small_group");
            assertThat(usual.sasaki.get("/api/community/figures.csv?unit=" + building).code())
                    .isEqualTo("figure.small_group");
        }
    }

    @Test
    void no_person_is_in_it() {
        plaza.answer(plaza.takahashi, plaza.ask(plaza.nakamura, "控えは何年残しますか"), "15年です");
        var all = figures("").encode() + csv();
        for (var name : List.of("中村", "髙橋", World.NAKAMURA, World.TAKAHASHI, "\"person", "\"asker", "\"author")) {
            assertThat(all).doesNotContain(name);
        }
    }

    @Test
    void the_table_opens_in_a_spreadsheet_and_runs_nothing() {
        plaza.ask(plaza.nakamura, "式", plaza.tag("=HYPERLINK(\"x\")"));
        var text = csv();
        assertThat(text).startsWith("\uFEFF分類,対象,項目,値").contains("タグ,\"'=HYPERLINK(\"\"x\"\")\",質問数,1");
        var file = plaza.nakamura.get("/api/community/figures.csv?from=2026-11-01&to=2026-11-30").ok();
        assertThat(file.getString("name")).isEqualTo("質問広場の数字_2026-11-01_2026-11-30.csv");
    }

    @Test
    void days_that_cannot_be_are_refused() {
        for (var days : List.of("from=2026-11-20&to=2026-11-01", "from=2020-01-01&to=2026-11-01")) {
            assertThat(plaza.nakamura.get("/api/community/figures?" + days).code()).isEqualTo("figure.days");
        }
        for (var days : List.of("to=%2B999999999-12-31", "to=-999999999-01-01", "from=yesterday")) {
            assertThat(plaza.nakamura.get("/api/community/figures?" + days).code()).isEqualTo("request.invalid");
        }
        assertThat(plaza.nakamura.get("/api/community/figures?unit=999999").code()).isEqualTo("not_found");
    }

    private JsonObject figures(String query) {
        return plaza.nakamura.get("/api/community/figures" + query).ok();
    }

    private String csv() {
        return plaza.nakamura.get("/api/community/figures.csv").ok().getString("text");
    }

    private static JsonObject spread(int count, int median, int ninetieth) {
        return new JsonObject().put("count", count).put("median", median).put("ninetieth", ninetieth);
    }
}
