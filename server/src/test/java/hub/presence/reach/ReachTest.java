package hub.presence.reach;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class ReachTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;

    @BeforeEach
    void open() {
        World.found(folder, clock);
        start("--presence.meeting-url=https://meet.city.example/{room}");
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void where_nobody_is_set_colleagues_of_the_section_stand_in_who_can_be_reached_first() {
        assertThat(standIns(takahashi, nakamura)).containsExactly("佐々木 健太郎", "五十嵐 大輔");
        choose(hub.browser(World.IGARASHI), "AVAILABLE");
        assertThat(standIns(takahashi, nakamura)).containsExactly("五十嵐 大輔", "佐々木 健太郎");
    }

    @Test
    void the_order_a_unit_has_set_stands_whoever_can_be_reached() {
        var set = setStandIns(sasaki, "0120", takahashi, sasaki, nakamura);
        assertThat(names(set.ok().getJsonArray("people").stream().map(JsonObject.class::cast).toList()))
                .containsExactly("髙橋 蓮", "佐々木 健太郎", "中村 美咲");
        choose(sasaki, "AVAILABLE");
        assertThat(standIns(takahashi, nakamura)).containsExactly("髙橋 蓮", "佐々木 健太郎");
        restart();
        assertThat(standIns(takahashi, nakamura)).containsExactly("髙橋 蓮", "佐々木 健太郎");
        assertThat(standIns(nakamura, takahashi)).as("another section").containsExactly("小林 直子", "渡邉 彩");
    }

    @Test
    void an_empty_order_brings_the_proposal_back() {
        setStandIns(sasaki, "0120", takahashi).ok();
        setStandIns(sasaki, "0120").ok();
        assertThat(standIns(takahashi, nakamura)).containsExactly("佐々木 健太郎", "五十嵐 大輔");
    }

    @Test
    void who_leaves_stands_in_for_nobody() {
        setStandIns(sasaki, "0120", takahashi, sasaki).ok();
        World.leave(sasaki, TODAY, World.TAKAHASHI);
        assertThat(standIns(nakamura, nakamura)).containsExactly("佐々木 健太郎");
        assertThat(nakamura.get(path("0120", "stand-ins")).ok().getJsonArray("people")).hasSize(1);
    }

    @Test
    void the_card_tells_the_state_and_what_is_busy_today() {
        choose(sasaki, "BUSY");
        var card = card(nakamura, sasaki);
        assertThat(card.getJsonObject("presence").getString("state")).isEqualTo("BUSY");
        assertThat(card.getJsonArray("busy")).singleElement().isEqualTo(new JsonObject()
                .put("from", "2026-11-18T01:24:00Z").put("until", "2026-11-18T02:24:00Z").put("state", "BUSY"));
        assertThat(card.getBoolean("meeting")).isTrue();
    }

    @Test
    void the_card_tells_the_working_hours_of_today_and_when_they_begin_again() {
        var working = card(nakamura, sasaki);
        assertThat(working.getBoolean("working")).isTrue();
        assertThat(working.getString("workFrom")).isEqualTo("2026-11-17T23:30:00Z");
        assertThat(working.getString("workUntil")).isEqualTo("2026-11-18T08:15:00Z");
        assertThat(working.getString("nextWork")).isNull();
        clock.set(Instant.parse("2026-11-18T09:00:00Z"));
        var after = card(nakamura, sasaki);
        assertThat(after.getBoolean("working")).isFalse();
        assertThat(after.getString("nextWork")).isEqualTo("2026-11-18T23:30:00Z");
    }

    @Test
    void in_a_free_state_nothing_is_busy() {
        choose(sasaki, "TELEWORK");
        assertThat(card(nakamura, sasaki).getJsonArray("busy")).isEmpty();
    }

    @Test
    void a_guest_sees_the_state_alone() {
        choose(sasaki, "BUSY");
        var roles = Map.of("roles", List.of("MEMBER", "GUEST"));
        sasaki.put("/api/directory/people/" + takahashi.person() + "/roles", roles).ok();
        var card = card(hub.browser(World.TAKAHASHI), sasaki);
        assertThat(card.getJsonObject("presence").getString("state")).isEqualTo("BUSY");
        assertThat(card.getJsonObject("presence").getString("until")).isNull();
        assertThat(card.getJsonArray("busy")).isEmpty();
        assertThat(card.getString("workFrom")).isNull();
        assertThat(card.getString("nextWork")).isNull();
    }

    @Test
    void of_who_is_not_on_the_staff_there_is_no_card() {
        assertThat(nakamura.get("/api/presence/people/999999/card").code()).isEqualTo("not_found");
        World.leave(sasaki, TODAY, World.TAKAHASHI);
        assertThat(nakamura.get("/api/presence/people/" + takahashi.person() + "/card").code()).isEqualTo("not_found");
    }

    @Test
    void presets_are_those_of_my_units_the_nearest_first() {
        setPresets(sasaki, "0100", preset("OUT", "税務相談会", 120)).ok();
        setPresets(sasaki, "0120", preset("BUSY", "  議会 \n 対応中 ", null), preset("AWAY", "サーバー室", 30)).ok();
        assertThat(presets(nakamura)).containsExactly(
                "情報政策課 BUSY 議会 対応中 null", "情報政策課 AWAY サーバー室 30", "総務部 OUT 税務相談会 120");
        assertThat(presets(takahashi)).isEmpty();
        restart();
        assertThat(presets(nakamura)).hasSize(3);
    }

    @Test
    void what_no_preset_can_be_is_refused_and_changes_nothing() {
        setPresets(sasaki, "0120", preset("BUSY", "窓口", 60)).ok();
        assertThat(setPresets(sasaki, "0120", preset("AWAY", "会議室", 5), preset("LEAVE", "休み", 60)).code())
                .isEqualTo("presence.list_invalid");
        assertThat(presets(nakamura)).containsExactly("情報政策課 BUSY 窓口 60");
    }

    @Test
    void twenty_are_the_most_of_both() {
        var twenty = Collections.nCopies(20, preset("BUSY", "窓口", 60));
        assertThat(setPresets(sasaki, "0120", twenty.toArray(JsonObject[]::new)).status()).isEqualTo(200);
        var more = Collections.nCopies(21, preset("BUSY", "窓口", 60));
        assertThat(setPresets(sasaki, "0120", more.toArray(JsonObject[]::new)).code())
                .isEqualTo("presence.list_invalid");
        var people = LongStream.rangeClosed(1, 21).boxed().toList();
        assertThat(sasaki.put(path("0120", "stand-ins"), Map.of("people", people)).code())
                .isEqualTo("presence.list_invalid");
    }

    @Test
    void who_does_not_manage_a_unit_sets_nothing() {
        assertThat(setStandIns(nakamura, "0120", nakamura).code()).isEqualTo("not_allowed");
        assertThat(setPresets(nakamura, "0120", preset("BUSY", "窓口", 60)).code()).isEqualTo("not_allowed");
        assertThat(presets(nakamura)).isEmpty();
    }

    @Test
    void who_manages_a_unit_sets_it_and_no_other() {
        sasaki.put("/api/directory/people/" + nakamura.person() + "/roles",
                Map.of("roles", List.of("MEMBER", "UNIT_MANAGER"))).ok();
        var manager = hub.browser(World.NAKAMURA);
        assertThat(setStandIns(manager, "0120", manager).status()).isEqualTo(200);
        assertThat(setPresets(manager, "0120", preset("BUSY", "窓口", 60)).status()).isEqualTo(200);
        assertThat(setStandIns(manager, "0100", manager).code()).as("above").isEqualTo("not_allowed");
        assertThat(setPresets(manager, "0310", preset("BUSY", "窓口", 60)).code()).isEqualTo("not_allowed");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(sasaki.get("/api/presence/units/999999/stand-ins").code()).isEqualTo("not_found");
        assertThat(sasaki.get("/api/presence/units/999999/presets").code()).isEqualTo("not_found");
        assertThat(sasaki.put("/api/presence/units/999999/stand-ins", Map.of("people", List.of())).code())
                .isEqualTo("not_found");
        assertThat(sasaki.put(path("0120", "stand-ins"), Map.of("people", List.of(999_999))).code())
                .isEqualTo("request.invalid");
    }

    @Test
    void web_meetings_have_rooms_nobody_can_guess() {
        var first = nakamura.post("/api/presence/meeting-links", Map.of()).ok().getString("url");
        assertThat(first).matches("https://meet\\.city\\.example/[0-9a-f]{32}");
        assertThat(nakamura.post("/api/presence/meeting-links", Map.of()).ok().getString("url")).isNotEqualTo(first);
    }

    @Test
    void without_the_setting_there_are_no_web_meetings() {
        hub.close();
        start();
        assertThat(nakamura.post("/api/presence/meeting-links", Map.of()).code())
                .isEqualTo("presence.no_meeting_url");
        assertThat(card(nakamura, sasaki).getBoolean("meeting")).isFalse();
    }

    @Test
    void who_is_not_signed_in_is_told_nothing() {
        var stranger = new Browser(hub.url());
        var asked = List.of(
                stranger.get("/api/presence/people/" + sasaki.person() + "/card"),
                stranger.get(path("0120", "stand-ins")),
                setStandIns(stranger, "0120"),
                stranger.get("/api/presence/presets"),
                stranger.get(path("0120", "presets")),
                setPresets(stranger, "0120"),
                stranger.post("/api/presence/meeting-links", Map.of()));
        assertThat(asked).extracting(Browser.Answer::code).containsOnly("session.required");
    }

    private void start(String... settings) {
        hub = TestHub.on(folder, clock, settings);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
    }

    private void restart() {
        hub.close();
        start();
    }

    private void choose(Browser person, String state) {
        person.put("/api/presence/manual",
                Map.of("state", state, "until", clock.instant().plusSeconds(3600).toString())).ok();
    }

    private Browser.Answer setStandIns(Browser manager, String unit, Browser... people) {
        return manager.put(path(unit, "stand-ins"),
                Map.of("people", List.of(people).stream().map(Browser::person).toList()));
    }

    private Browser.Answer setPresets(Browser manager, String unit, JsonObject... presets) {
        return manager.put(path(unit, "presets"), Map.of("presets", List.of(presets)));
    }

    private static JsonObject preset(String state, String note, @Nullable Integer minutes) {
        return new JsonObject().put("state", state).put("note", note).put("minutes", minutes);
    }

    private static List<String> presets(Browser viewer) {
        return viewer.get("/api/presence/presets").ok().getJsonArray("presets").stream().map(JsonObject.class::cast)
                .map(preset -> preset.getString("unitName") + " " + preset.getString("state") + " "
                        + preset.getString("note") + " " + preset.getInteger("minutes"))
                .toList();
    }

    private static JsonObject card(Browser viewer, Browser person) {
        return viewer.get("/api/presence/people/" + person.person() + "/card").ok();
    }

    private static List<String> standIns(Browser viewer, Browser person) {
        return names(card(viewer, person).getJsonArray("standIns").stream()
                .map(standIn -> ((JsonObject) standIn).getJsonObject("person")).toList());
    }

    private static List<String> names(List<JsonObject> people) {
        return people.stream().map(person -> person.getString("name")).toList();
    }

    private String path(String unitCode, String list) {
        var unit = sasaki.get("/api/directory/units").ok().getJsonArray("units").stream().map(JsonObject.class::cast)
                .filter(known -> known.getString("code").equals(unitCode)).findFirst().orElseThrow();
        return "/api/presence/units/" + unit.getLong("id") + "/" + list;
    }
}
