package hub.seating.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.seating.sitting.SeatTown;
import hub.testing.Booker;
import hub.testing.World;

import static hub.seating.sitting.SeatTown.TODAY;
import static hub.seating.sitting.SeatTown.TOMORROW;
import static hub.seating.sitting.SeatTown.act;
import static hub.seating.sitting.SeatTown.hours;
import static hub.seating.sitting.SeatTown.when;
import static org.assertj.core.api.Assertions.assertThat;

/// 中村 and 五十嵐 of 情報政策課 sit side by side in zone A, 髙橋 of 建築課 in B beside 佐々木; 小林 does not come. Each section
/// has three people.
class SeatFigureTest {

    private static final String FIGURES = "/api/seating/figures";
    private static final String DAY = "?from=" + TODAY + "&to=" + TODAY;

    @TempDir Path folder;

    private SeatTown town;

    @BeforeEach
    void start() {
        town = new SeatTown(folder);
        town.restart("--community.smallest-group=3");
    }

    @AfterEach
    void stop() {
        town.close();
    }

    private void live() {
        var nakamura = town.taken(town.nakamura, "A-03", hours(TODAY, 11, 13));
        var igarashi = town.taken(town.igarashi, "A-04", hours(TODAY, 11, 13));
        var takahashi = town.taken(town.takahashi, "B-03", hours(TODAY, 11, 12));
        var sasaki = town.taken(town.sasaki, "B-04", hours(TODAY, 11, 12));
        town.taken(town.hub.browser(World.KOBAYASHI), "B-08", hours(TODAY, 13, 14));
        assertThat(town.take(town.hub.browser(World.WATANABE), "B-08", hours(TODAY, 13, 14)).code())
                .isEqualTo("seat.taken");
        assertThat(town.take(town.takahashi, "A-08", hours(TODAY, 14, 15)).code()).isEqualTo("zone.other_unit");
        town.passUntil(11, 0);
        Map.of(town.nakamura, nakamura, town.igarashi, igarashi, town.takahashi, takahashi, town.sasaki, sasaki)
                .forEach((who, sitting) -> act(who, sitting, "check-in", Map.of("how", "BUTTON")).ok());
        town.passUntil(12, 0);
        town.passUntil(13, 31);
    }

    @Test
    void sittings_no_shows_neighbours_and_refusals_are_counted() {
        live();
        var page = page(DAY);
        assertThat(page.getJsonObject("sums")).isEqualTo(new JsonObject().put("sittings", 4).put("minutes", 360)
                .put("noShows", 1).put("due", 5).put("refusals", 2).put("beside", 4).put("mixed", 2));
        assertThat(page.getJsonObject("crowd").getInteger("most")).isEqualTo(4);
        assertThat(page.getJsonObject("crowd").getInteger("seats")).as("a family booth has four").isEqualTo(27);
        assertThat(texts(page, "reasons", "code", "times")).containsExactlyInAnyOrder("seat.taken 1",
                "zone.other_unit 1");
        assertThat(texts(page, "zones", "zone", "members")).containsExactly(town.floor.zone("A") + " 3",
                town.floor.zone("B") + " null");
        assertThat(page.getJsonArray("heat").encode()).contains("\"weekday\":3,\"hour\":11,\"minutes\":240");
        assertThat(rows(page)).containsExactly("情報政策課 3 3", "建築課 3 1");
    }

    @Test
    void a_booking_that_was_moved_is_one_sitting_and_one_who_sits_down_at_once_need_not_come() {
        var moved = town.taken(town.nakamura, "A-03", hours(TODAY, 11, 13));
        var there = act(town.nakamura, moved, "move", Map.of("seat", town.floor.seat("A-04"))).ok();
        town.taken(town.igarashi, "B-03", when(TODAY, "NOW"));
        town.passUntil(11, 0);
        act(town.nakamura, there, "check-in", Map.of("how", "BUTTON")).ok();
        town.passUntil(12, 0);
        var sums = page(DAY).getJsonObject("sums");
        assertThat(List.of(sums.getInteger("sittings"), sums.getInteger("due"), sums.getInteger("noShows"),
                sums.getInteger("minutes"))).containsExactly(2, 1, 0, 60 + 96);
    }

    @Test
    void who_looks_after_all_places_sees_the_house_and_a_captain_the_zone() {
        var figures = List.of(FIGURES, FIGURES + ".csv");
        var zone = "?zone=" + town.floor.zone("A");
        figures.forEach(path -> {
            assertThat(town.sasaki.get(path).status()).isEqualTo(200);
            assertThat(town.nakamura.get(path).code()).isEqualTo("not_allowed");
            assertThat(town.nakamura.get(path + zone).code()).isEqualTo("not_allowed");
            assertThat(town.sasaki.get(path + "?zone=4711").code()).isEqualTo("not_found");
        });
        town.sasaki.put("/api/seating/zones/" + town.floor.zone("A") + "/captains",
                Map.of("captains", List.of(town.nakamura.person()))).ok();
        figures.forEach(path -> {
            assertThat(town.nakamura.get(path + zone).status()).isEqualTo(200);
            assertThat(town.nakamura.get(path).code()).as("the house").isEqualTo("not_allowed");
            assertThat(town.nakamura.get(path + "?zone=" + town.floor.zone("B")).code()).isEqualTo("not_allowed");
        });
    }

    @Test
    void a_zone_counts_itself_only_and_no_section() {
        live();
        var page = page(DAY + "&zone=" + town.floor.zone("A"));
        assertThat(page.getJsonObject("sums")).isEqualTo(new JsonObject().put("sittings", 2).put("minutes", 240)
                .put("noShows", 0).put("due", 2).put("refusals", 1).put("beside", 2).put("mixed", 0));
        assertThat(Stream.of("zones", "units").map(page::getJsonArray)).allMatch(list -> list.isEmpty());
        assertThat(texts(page, "reasons", "code", "times")).containsExactly("zone.other_unit 1");
        assertThat(texts(page, "kinds", "kind", "kind")).as("one lifted desk, one counter")
                .containsExactly("DESK DESK");
    }

    @Test
    void the_figures_of_too_few_are_those_of_nobody() {
        live();
        town.restart("--community.smallest-group=4");
        for (var path : List.of(FIGURES, FIGURES + ".csv")) {
            var refused = town.sasaki.get(path + DAY + "&zone=" + town.floor.zone("A"));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("seat.figure_small_group");
            assertThat(refused.body().getJsonObject("detail").getInteger("smallest")).isEqualTo(4);
            assertThat(refused.text()).contains("4人");
        }
        var page = page(DAY);
        assertThat(texts(page, "zones", "zone", "members")).containsExactly(town.floor.zone("B") + " null");
        assertThat(rows(page)).containsExactly("- 6 4");
        assertThat(page.getJsonObject("sums").getInteger("mixed")).as("both are of the rest").isZero();
    }

    @Test
    void the_table_says_what_the_page_says() {
        live();
        var page = page(DAY);
        var file = town.sasaki.get(FIGURES + ".csv" + DAY).ok();
        assertThat(file.getString("name")).isEqualTo("座席の数字_2026-11-18_2026-11-18.csv");
        var lines = file.getString("text").lines().toList();
        assertThat(lines.getFirst()).isEqualTo("\uFEFF分類,対象,項目,値");
        assertThat(lines).contains("全体,,席の数,27", "全体,,着席の回数,4", "全体,,来なかった予約の数,1", "区画,4F A ゾーンA,人数,3",
                "区画,4F A ゾーンA,着席の回数,2", "区画,4F B ゾーンB,となりに人がいた回数（ふたりなら2回）,2", "席の種類,フリーデスク,着席の回数,4",
                "課,情報政策課,着席の回数,3", "課,建築課,来なかった予約の数,1", "とれなかった理由,もう使われていた,席をとれなかった回数,1",
                "とれなかった理由,ほかの課の区画だった,席をとれなかった回数,1", "曜日と時間,水 11:00,座っていた分数,240");
        assertThat(lines).as("a row for every number of the page").hasSize(1 + 11 + 11 * list(page, "zones") + 1
                + 11 * list(page, "kinds") + 8 * list(page, "units") + list(page, "reasons") + list(page, "heat"));
    }

    @Test
    void nobody_is_in_page_or_table() {
        live();
        var all = page(DAY).encode() + town.sasaki.get(FIGURES + ".csv" + DAY).text();
        assertThat(all).doesNotContain("person", "中村", "五十嵐", "髙橋", "佐々木", "小林", "渡邉");
    }

    @Test
    void odd_periods_are_refused() {
        assertThat(town.sasaki.get(FIGURES + "?from=" + TODAY + "&to=" + TODAY.minusDays(1)).code())
                .isEqualTo("seat.figure_days");
        assertThat(town.sasaki.get(FIGURES + "?from=" + TODAY.minusDays(400) + "&to=" + TODAY).status()).isEqualTo(200);
        var long_ = town.sasaki.get(FIGURES + "?from=" + TODAY.minusDays(401) + "&to=" + TODAY);
        assertThat(long_.code()).isEqualTo("seat.figure_days");
        assertThat(long_.body().getJsonObject("detail").getInteger("max")).isEqualTo(400);
        assertThat(town.sasaki.get(FIGURES + "?to=9999-12-31").code()).isEqualTo("request.invalid");
        assertThat(town.sasaki.get(FIGURES + "?from=yesterday").code()).isEqualTo("request.invalid");
        assertThat(page("").getString("from")).as("twelve weeks").isEqualTo(TODAY.minusDays(83).toString());
    }

    @Test
    void a_sitting_counts_for_the_section_of_its_day_or_where_its_people_went() {
        live();
        town.restart("--community.smallest-group=2");
        World.reform(town.sasaki, TOMORROW, """
                code,name,kana,parent,level
                0100,総務部,そうむぶ,,部
                0130,デジタル推進課,でじたるすいしんか,0100,課
                0300,建設部,けんせつぶ,,部
                0310,建築課,けんちくか,0300,課
                """, """
                staffNumber,unit,title
                100001,0130,課長
                100002,0130,主任
                100003,0130,主事
                100004,0130,主査
                100005,0310,係長
                100006,0310,主事
                """);
        assertThat(rows(page(DAY))).containsExactly("情報政策課 3 3", "建築課 3 1");
        town.clock.set(SeatTown.at(TOMORROW, 9, 0));
        town.hub.server().everyMinute();
        town.sasaki = town.hub.browser(World.SASAKI);
        assertThat(rows(page(DAY))).as("髙橋 was of 建築課 then").containsExactly("デジタル推進課 4 3", "建築課 2 1");
    }

    @Test
    void chiefs_of_departments_hide_no_section_as_long_as_they_are_enough_together() {
        town.restart("--community.smallest-group=2");
        World.reform(town.sasaki, TODAY, """
                code,name,kana,parent,level
                0100,総務部,そうむぶ,,部
                0120,情報政策課,じょうほうせいさくか,0100,課
                0300,建設部,けんせつぶ,,部
                0310,建築課,けんちくか,0300,課
                """, """
                staffNumber,unit,title
                100001,0100,部長
                100002,0120,主任
                100003,0310,主事
                100004,0120,主査
                100005,0300,部長
                100006,0310,主事
                """);
        assertThat(rows(page(DAY))).containsExactly("情報政策課 2 0", "建築課 2 0", "- 2 0");
        World.transfer(town.sasaki, TODAY, World.KOBAYASHI, "0310", "0310");
        assertThat(rows(page(DAY))).as("nobody is left over").containsExactly("情報政策課 3 0", "建築課 3 0");
    }

    private JsonObject page(String query) {
        return town.sasaki.get(FIGURES + query).ok();
    }

    private static int list(JsonObject page, String name) {
        return page.getJsonArray(name).size();
    }

    private static List<String> texts(JsonObject page, String list, String one, String other) {
        return Booker.objects(page.getJsonArray(list)).map(row -> row.getValue(one) + " " + row.getValue(other))
                .toList();
    }

    /// Sections with their people and sittings; `-` is the rest.
    private List<String> rows(JsonObject page) {
        var names = Booker.objects(town.sasaki.get("/api/directory/units").ok().getJsonArray("units"))
                .collect(Collectors.toMap(unit -> unit.getLong("id"), unit -> unit.getString("name")));
        return Booker.objects(page.getJsonArray("units"))
                .map(row -> "%s %s %s".formatted(names.getOrDefault(row.getLong("unit"), "-"), row.getInteger("staff"),
                        row.getJsonObject("sums").getInteger("sittings")))
                .toList();
    }
}
