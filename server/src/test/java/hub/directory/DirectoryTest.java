package hub.directory;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import hub.directory.DirectoryEvent.DirectoryChanged;
import hub.directory.DirectoryTown.Device;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final Charset CP932 = Charset.forName("windows-31j");

    private static final String UNITS = """
            所属コード,所属名,所属名かな,上位コード,階層
            0100,総務部,そうむぶ,,部
            0300,デジタル戦略課,でじたるせんりゃくか,0100,課
            0700,建築課,けんちくか,,課
            """;

    private static final String PEOPLE = """
            職員番号,氏名,フリガナ
            100001,佐々木 健太郎,ササキ ケンタロウ
            100002,中村 美咲,ナカムラ ミサキ
            100005,工藤 亮,クドウ リョウ
            """;

    private static final String POSTS = """
            職員番号,所属コード,職名,本務兼務
            100001,0300,課長,本務
            100002,0300,係長,本務
            100002,0700,係長,兼務
            100005,0700,主事,本務
            """;

    @TempDir Path folder;

    private DirectoryTown town;
    private Device member;

    @BeforeEach
    void open() {
        town = DirectoryTown.open(folder);
        member = town.signIn("100002");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void units_come_as_a_tree_with_headcounts() {
        var units = list(member.get("/api/directory/units").body(), "units");
        assertThat(units)
                .extracting(unit -> unit.getString("name") + unit.getInteger("headcount") + unit.getLong("parent"))
                .containsExactly("総務部2null", "情報政策課21", "建築課1null");
    }

    @Test
    void the_people_of_a_unit_come_page_by_page() {
        var first = member.get("/api/directory/units/1/people?limit=1").body();
        assertThat(names(first)).containsExactly("佐々木 健太郎");
        var second = member.get("/api/directory/units/1/people?limit=1&after=" + first.getString("next")).body();
        assertThat(names(second)).containsExactly("中村 美咲");
        assertThat(second.getString("next")).isNull();
        assertThat(member.get("/api/directory/units/77/people").code()).isEqualTo("not_found");
        assertThat(member.get("/api/directory/units/x/people").code()).isEqualTo("request.invalid");
        assertThat(names(member.get("/api/directory/units/1/people?after=9999999").body())).isEmpty();
        assertThat(names(member.get("/api/directory/units/1/people?after=-5").body())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"中村,NAME", "ミサキ,KANA", "nakamu,ROMAJI", "2120,EXTENSION", "100002,STAFF_NUMBER", "情報 中村,UNIT"})
    void somebody_is_found_by_any_part(String query, String matched) {
        var path = "/api/directory/people?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        var hits = list(member.get(path).body(), "people");
        assertThat(hits).extracting(hit -> hit.getJsonObject("person").getString("name") + hit.getString("matched"))
                .containsExactly("中村 美咲" + matched);
    }

    @Test
    void a_person_is_shown_whole_and_several_in_short() {
        var person = member.get("/api/directory/people/2").body();
        assertThat(person.getString("romaji")).isEqualTo("Nakamura Misaki");
        assertThat(list(person, "posts")).containsExactly(new JsonObject("""
                {"unit": 2, "unitName": "情報政策課", "path": "総務部 情報政策課", "title": "主任", "main": true,
                 "from": "2020-04-01", "to": null}
                """));
        assertThat(member.get("/api/directory/people/4").body().getBoolean("leaver")).isTrue();
        assertThat(member.get("/api/directory/people/99").code()).isEqualTo("not_found");
        assertThat(list(member.get("/api/directory/briefs?ids=3,99,4").body(), "people"))
                .extracting(brief -> brief.getString("name")).containsExactly("髙橋 蓮", "五十嵐 大輔");
        var many = String.join(",", IntStream.range(0, 301).mapToObj(String::valueOf).toList());
        assertThat(member.get("/api/directory/briefs?ids=" + many).code()).isEqualTo("request.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "apply"})
    void only_an_administrator_takes_over_lists(String verb) {
        assertThat(member.post("/api/directory/imports/" + verb, lists(TODAY, StandardCharsets.UTF_8, null)).code())
                .isEqualTo("not_allowed");
    }

    @Test
    void a_preview_changes_nothing_and_its_digest_carries_it_out() {
        var chief = town.signIn("100001");
        var preview = chief.post("/api/directory/imports/preview", lists(TODAY, CP932, null)).body();
        assertThat(preview.getJsonObject("counts")).isEqualTo(
                new JsonObject(Map.of("adds", 3, "changes", 2, "leavers", 1, "closed", 1, "errors", 0)));
        assertThat(list(preview, "leavers")).extracting(entry -> entry.getString("label")).containsExactly("髙橋 蓮");
        assertThat(town.changes).isEmpty();
        var stale = chief.post("/api/directory/imports/apply", lists(TODAY, CP932, "0000"));
        assertThat(stale.code()).isEqualTo("directory.import_changed");
        var applied = chief.post("/api/directory/imports/apply", lists(TODAY, CP932, preview.getString("digest")));
        assertThat(applied.body().getBoolean("applied")).isTrue();
        assertThat(town.changes).containsExactly(new DirectoryChanged(TODAY));
        assertThat(list(member.get("/api/directory/units").body(), "units"))
                .extracting(unit -> unit.getString("name") + unit.getInteger("headcount"))
                .containsExactly("総務部2", "デジタル戦略課2", "建築課2");
        assertThat(town.feature.directory().membersOf(new UnitId(3)))
                .extracting(person -> town.feature.directory().brief(person).orElseThrow().name())
                .containsExactly("中村 美咲", "工藤 亮");
    }

    @Test
    void lists_with_errors_are_told_in_the_users_language_and_not_carried_out() {
        var chief = town.signIn("100001").speaking("en");
        var body = new HashMap<>(lists(TODAY, StandardCharsets.UTF_8, null));
        body.put("posts", base64(POSTS + "100002,0999,係長,兼務\n", StandardCharsets.UTF_8));
        var preview = chief.post("/api/directory/imports/preview", body).body();
        assertThat(list(preview, "errors")).containsExactly(new JsonObject(Map.of("file", "POSTS", "line", 6, "code",
                "directory.import.unknown_unit", "reason", "There is no unit with the code “0999”.")));
        body.put("digest", preview.getString("digest"));
        assertThat(chief.post("/api/directory/imports/apply", body).code()).isEqualTo("directory.import_has_errors");
        assertThat(town.changes).isEmpty();
    }

    @Test
    void what_is_prepared_for_april_takes_effect_on_the_first_of_april() {
        var chief = town.signIn("100001");
        var told = new ArrayList<List<String>>();
        town.feature.directory().onChange(() -> told
                .add(town.feature.directory().unitsToday().stream().map(Unit::name).toList()));
        var digest = chief.post("/api/directory/imports/preview", lists(APRIL, CP932, null)).body().getString("digest");
        assertThat(chief.post("/api/directory/imports/apply", lists(APRIL, CP932, digest)).status()).isEqualTo(200);
        assertThat(town.feature.directory().membersOf(new UnitId(3))).containsExactly(new PersonId(3));
        town.clock.set(HubTime.startOf(APRIL).minusSeconds(1));
        town.feature.everyMinute();
        assertThat(told).last().isEqualTo(List.of("総務部", "情報政策課", "建築課"));
        town.clock.set(HubTime.startOf(APRIL));
        town.feature.everyMinute();
        assertThat(told).last().isEqualTo(List.of("総務部", "デジタル戦略課", "建築課"));
        assertThat(town.changes).containsExactly(new DirectoryChanged(APRIL), new DirectoryChanged(APRIL));
        assertThat(town.feature.directory().isActive(new PersonId(3))).isFalse();
        assertThat(town.feature.directory().membersOf(new UnitId(3))).hasSize(2).contains(new PersonId(2));
    }

    @Test
    void a_day_that_turned_while_the_hub_was_off_is_announced_at_the_start() {
        town.log.write(tx -> tx.sql().update("update post set valid_to = '2026-11-20' where id = 3").run());
        town.clock.set(HubTime.startOf(LocalDate.of(2026, 11, 25)));
        town.feature.turnDay();
        assertThat(town.changes).containsExactly(new DirectoryChanged(LocalDate.of(2026, 11, 25)));
        town.feature.turnDay();
        assertThat(town.changes).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "select * from post where person_id = 1 and valid_from <= '2026-11-18'",
        "select * from post where unit_id = 1 and valid_from <= '2026-11-18'",
        "select * from person where staff_number = '1'",
        "select max(valid_from) from person_version where person_id = 1 and valid_from <= '2026-11-18'",
        "select * from role_grant where person_id = 1 and role = 'MODERATOR'",
        "select hash from credential where person_id = 1",
        "select 1 from session where token_hash = 'x'",
        "select * from session where person_id = 1 and revoked_at is null",
        "delete from credential_reset where person_id = 1"})
    void what_is_asked_often_is_answered_by_an_index(String statement) {
        var plan = town.db.read(sql -> sql.query("explain query plan " + statement).list(row -> row.text("detail")));
        assertThat(plan).isNotEmpty().allMatch(step -> step.startsWith("SEARCH"), "uses an index: " + plan);
    }

    private static Map<String, Object> lists(LocalDate on, Charset charset, String digest) {
        var body = new HashMap<String, Object>();
        body.put("effectiveOn", on.toString());
        body.put("units", base64(UNITS, charset));
        body.put("people", base64(PEOPLE, charset));
        body.put("posts", base64(POSTS, charset));
        body.put("digest", digest);
        return body;
    }

    private static String base64(String text, Charset charset) {
        return Base64.getEncoder().encodeToString(text.getBytes(charset));
    }

    private static List<String> names(JsonObject page) {
        return list(page, "people").stream().map(row -> row.getJsonObject("person").getString("name")).toList();
    }

    private static List<JsonObject> list(JsonObject body, String field) {
        var array = body.getJsonArray(field, new JsonArray());
        return IntStream.range(0, array.size()).mapToObj(array::getJsonObject).toList();
    }
}
