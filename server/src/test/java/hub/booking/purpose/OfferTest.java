package hub.booking.purpose;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static hub.testing.Booker.booked;
import static hub.testing.Booker.objects;
import static org.assertj.core.api.Assertions.assertThat;

class OfferTest {

    /// 大人数で and 小人数で, as they are seeded.
    private static final int MANY = 3;
    private static final int FEW = 4;

    private static final LocalDate DAY = LocalDate.parse("2026-11-19");
    private static final Instant START = Booker.at(DAY, 13, 0);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private Booker places;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        places = Booker.in(sasaki);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void seven_purposes_say_how_many_places_each_finds_now() {
        places.booth("ブース1");
        var hall = places.place("大会議室", Map.of("capacity", 30));
        var list = nakamura.get("/api/booking/purposes").ok();
        assertThat(objects(list.getJsonArray("purposes")).map(purpose -> purpose.getString("name")))
                .containsExactly("さくっと", "じっくり", "大人数で", "小人数で", "オンラインで", "集中して", "食べながら");
        assertThat(free(list, MANY)).isEqualTo(1);
        booked(takahashi, "全体会議", minute(), 60, hall);
        assertThat(free(nakamura.get("/api/booking/purposes").ok(), MANY)).isZero();
    }

    @Test
    void the_smallest_fit_comes_first_and_every_offer_has_reasons() {
        var four = places.place("小会議室1", Map.of("capacity", 4, "features", List.of("ROUND_TABLE", "MONITOR")));
        var eight = places.place("中会議室", Map.of("capacity", 8));
        places.place("大会議室", Map.of("capacity", 30));
        booked(takahashi, "あとの会議", START.plus(Duration.ofHours(2)), 60, four);
        var offers = offers(nakamura, FEW, "&minutes=60&people=3");
        assertThat(offers).extracting(offer -> offer.getLong("place")).containsExactly(four, eight);
        var best = offers.getFirst();
        assertThat(best.getString("freeUntil")).isEqualTo(START.plus(Duration.ofHours(2)).toString());
        assertThat(reasons(best)).contains("CAPACITY 4", "SMALLEST_FIT null", "FEATURE ROUND_TABLE", "FEATURE MONITOR");
        assertThat(best.getInteger("score")).isGreaterThan(offers.getLast().getInteger("score"));
    }

    @Test
    void walks_are_counted_from_the_floor_of_the_own_section() {
        unitsSit("""
                code,name,kana,parent,level,place
                0100,総務部,そうむぶ,,部,
                0120,情報政策課,じょうほうせいさくか,0100,課,本庁舎 ４階
                0300,建設部,けんせつぶ,,部,
                0310,建築課,けんちくか,0300,課,
                """);
        var building = objects(sasaki.get("/api/space/places").ok().getJsonArray("areas"))
                .filter(area -> area.getString("kind").equals("BUILDING")).findFirst().orElseThrow();
        var sixth = area("FLOOR", building.getLong("id"), "6F", 6);
        var annex = area("FLOOR", area("BUILDING", building.getLong("parent"), "分庁舎", null), "1F", 1);
        var far = places.place("分庁舎ブース", Map.of("kind", "BOOTH", "area", annex));
        var up = places.place("6Fブース", Map.of("kind", "BOOTH", "area", sixth));
        var here = places.booth("4Fブース");
        var offers = offers(nakamura, FEW, "&people=2");
        assertThat(offers).extracting(offer -> offer.getLong("place")).containsExactly(here, up, far);
        assertThat(reasons(offers.getFirst())).contains("SAME_FLOOR null");
        assertThat(reasons(offers.get(1))).contains("WALK 3", "STAIRS null");
        assertThat(reasons(offers.getLast())).contains("OTHER_BUILDING null");
        assertThat(reasons(offers(takahashi, FEW, "&people=2").getFirst()))
                .as("whose floor nobody knows").doesNotContain("SAME_FLOOR null");
    }

    private void unitsSit(String units) {
        var lists = new HashMap<String, Object>(Map.of("effectiveOn", "2026-11-18", "units",
                Base64.getEncoder().encodeToString(units.getBytes(StandardCharsets.UTF_8))));
        lists.put("digest", sasaki.post("/api/directory/imports/preview", lists).ok().getString("digest"));
        sasaki.post("/api/directory/imports/apply", lists).ok();
    }

    private long area(String kind, long parent, String name, @Nullable Integer level) {
        var wish = new HashMap<String, Object>(Map.of("kind", kind, "parent", parent, "name", name));
        if (level != null) {
            wish.put("level", level);
        }
        return sasaki.post("/api/space/areas", wish).ok().getLong("id");
    }

    @Test
    void only_what_is_free_and_allowed_is_offered() {
        var one = places.booth("ブース1");
        var two = places.booth("ブース2");
        var three = places.booth("ブース3");
        booked(takahashi, "先約", START, 60, one);
        sasaki.post("/api/space/closures", new HashMap<>(Map.of("op", World.op(), "spaces", List.of(two), "from",
                START.toString(), "until", START.plus(Duration.ofHours(5)).toString(), "reason", "工事", "kind", "CLOSED",
                "units", List.of()))).ok();
        assertThat(offers(nakamura, FEW, "&minutes=30&people=2")).extracting(offer -> offer.getLong("place"))
                .containsExactly(three);
        assertThat(offers(nakamura, FEW, "&minutes=30&people=2&features=WHEELCHAIR")).isEmpty();
        assertThat(offers(nakamura, FEW, "&minutes=30&people=2&kinds=ROOM")).isEmpty();
    }

    @Test
    void the_usual_place_says_why_not_and_what_is_nearest() {
        var usual = places.booth("ブース1");
        places.booth("ブース2");
        for (int week = 1; week <= 3; week++) {
            booked(nakamura, "いつもの", START.plus(Duration.ofDays(week == 3 ? 4 : week)).plus(Duration.ofHours(2)), 30,
                    usual);
        }
        assertThat(reasons(offers(nakamura, FEW, "&people=2").getFirst())).contains("USUAL null");
        var unit = booked(takahashi, "先約", START.plus(Duration.ofMinutes(25)), 60, usual).getLong("unit");
        var answer = asked(nakamura, FEW, "&minutes=30&people=2").ok();
        var why = answer.getJsonObject("usual");
        assertThat(why.getLong("place")).isEqualTo(usual);
        var refusal = why.getJsonObject("refusal");
        assertThat(refusal.getString("code")).isEqualTo("purpose.usual_taken");
        assertThat(refusal.getString("message")).isEqualTo("いつもの場所は、その時間は使えません。");
        assertThat(refusal.getJsonObject("detail").getLong("whose")).isEqualTo(unit);
        assertThat(kinds(refusal.getJsonObject("detail")))
                .containsExactlyInAnyOrder("SHIFT", "SHORTEN", "OTHER_PLACE", "WAIT");
    }

    @Test
    void a_refused_wish_is_answered_with_ways_round_the_cheapest_first() {
        var booth = places.booth("ブース1");
        var next = places.booth("ブース2");
        booked(takahashi, "前の会議", START.minus(Duration.ofMinutes(60)), 70, booth);
        var refused = Booker.book(nakamura, Booker.wish("打合せ", START, 60, booth));
        assertThat(refused.code()).isEqualTo("booking.occupied");
        var ways = objects(refused.body().getJsonObject("detail").getJsonArray("alternatives")).toList();
        assertThat(ways).extracting(way -> way.getString("kind") + " " + way.getString("from").substring(11, 16) + "-"
                + way.getString("until").substring(11, 16) + " " + way.getLong("place"))
                .contains("SHIFT 04:10-05:10 " + booth, "SHORTEN 04:10-05:00 " + booth,
                        "OTHER_PLACE 04:00-05:00 " + next)
                .endsWith("WAIT 04:00-05:00 " + booth);
        assertThat(nakamura.get("/api/booking/alternatives?place=" + booth + "&from=" + START + "&until="
                + START.plus(Duration.ofHours(1))).ok().getJsonArray("alternatives").size()).isEqualTo(ways.size());
    }

    @Test
    void nothing_farther_than_twenty_minutes_or_shorter_than_three_quarters_is_proposed() {
        var booth = places.booth("ブース1");
        booked(takahashi, "前の会議", START.minus(Duration.ofMinutes(60)), 85, booth);
        var ways = Booker.book(nakamura, Booker.wish("打合せ", START, 60, booth)).body().getJsonObject("detail");
        assertThat(kinds(ways)).containsExactly("WAIT");
    }

    @Test
    void a_search_in_vain_is_counted_once_without_a_name() throws SQLException {
        offers(nakamura, MANY, "&people=500");
        offers(nakamura, MANY, "&people=500");
        hub.server().everyMinute();
        try (var db = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hub.db"));
                var rows = db.createStatement()
                        .executeQuery("select day, hour, purpose_id, times from booking_unmet")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("day") + " " + rows.getInt("hour") + " " + rows.getInt("purpose_id") + " "
                    + rows.getInt("times")).isEqualTo("2026-11-19 13 3 1");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void purposes_are_written_by_facility_managers_and_the_stream_says_so() {
        var held = purposes();
        var terms = terms(held.get(1L));
        assertThat(nakamura.post("/api/booking/purposes", Map.of("op", World.op(), "terms", terms)).code())
                .isEqualTo("not_allowed");
        assertThat(nakamura.delete("/api/booking/purposes/1").code()).isEqualTo("not_allowed");
        terms.put("name", "面談で");
        try (var stream = nakamura.stream("")) {
            stream.next("welcome");
            var made = sasaki.post("/api/booking/purposes", Map.of("op", World.op(), "terms", terms)).ok();
            terms.put("minutes", 45);
            sasaki.patch("/api/booking/purposes/" + made.getLong("id"), terms).ok();
            sasaki.delete("/api/booking/purposes/" + made.getLong("id")).ok();
            for (int told = 0; told < 3; told++) {
                objects(stream.next("booking.purposes").getJsonObject("d").getJsonArray("purposes"))
                        .forEach(purpose -> held.put(purpose.getLong("id"), purpose));
            }
        }
        assertThat(held).isEqualTo(purposes());
        assertThat(held.lastEntry().getValue().getBoolean("active")).isFalse();
        for (var wrong : List.of(Map.of("kinds", List.of("SEAT")), Map.of("minutes", 0), Map.of("name", ""),
                Map.of("weights", Map.of("fit", 0, "near", 0, "features", 0, "free", 0, "spare", 0, "usual", 0)),
                Map.of("peopleTo", -1))) {
            var bad = new HashMap<>(terms);
            bad.putAll(wrong);
            assertThat(sasaki.patch("/api/booking/purposes/1", bad).code()).as(wrong.toString())
                    .isEqualTo("request.invalid");
        }
    }

    @Test
    void what_cannot_be_sought_is_refused() {
        for (var wrong : List.of("?from=" + START, "?purpose=4&minutes=0", "?purpose=4&people=-1",
                "?purpose=4&from=tomorrow", "?purpose=4&features=SAUNA", "?purpose=4&minutes=999999")) {
            assertThat(nakamura.get("/api/booking/offers" + wrong).code()).as(wrong).isEqualTo("request.invalid");
        }
        assertThat(nakamura.get("/api/booking/offers?purpose=99").status()).isEqualTo(404);
        assertThat(nakamura.get("/api/booking/alternatives?place=99&from=" + START + "&until="
                + START.plus(Duration.ofHours(1))).status()).isEqualTo(404);
    }

    private TreeMap<Long, JsonObject> purposes() {
        var all = new TreeMap<Long, JsonObject>();
        objects(nakamura.get("/api/booking/purposes").ok().getJsonArray("purposes"))
                .forEach(purpose -> all.put(purpose.getLong("id"), purpose));
        return all;
    }

    private static Map<String, Object> terms(JsonObject purpose) {
        var terms = new HashMap<>(purpose.getMap());
        terms.remove("id");
        return terms;
    }

    private static long free(JsonObject list, long purpose) {
        return objects(list.getJsonArray("free")).filter(one -> one.getLong("purpose") == purpose).findFirst()
                .orElseThrow().getLong("free");
    }

    private static Browser.Answer asked(Browser who, int purpose, String more) {
        return who.get("/api/booking/offers?purpose=" + purpose + "&from=" + START + more);
    }

    private static List<JsonObject> offers(Browser who, int purpose, String more) {
        return objects(asked(who, purpose, more).ok().getJsonArray("offers")).toList();
    }

    private static List<String> reasons(JsonObject offer) {
        return objects(offer.getJsonArray("reasons"))
                .map(reason -> reason.getString("code") + " " + reason.getString("value")).toList();
    }

    private static List<String> kinds(JsonObject detail) {
        return objects(detail.getJsonArray("alternatives")).map(way -> way.getString("kind")).distinct().toList();
    }

    private Instant minute() {
        return clock.instant();
    }
}
