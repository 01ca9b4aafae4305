package hub.space.policy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static hub.testing.Booker.book;
import static hub.testing.Booker.booked;
import static hub.testing.Booker.objects;
import static hub.testing.Booker.wish;
import static org.assertj.core.api.Assertions.assertThat;

class PolicyTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-19");
    private static final Instant START = Booker.at(DAY, 13, 0);
    private static final String POLICIES = "/api/space/policies";
    private static final String CLOSURES = "/api/space/closures";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private Booker places;
    private long booth;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        places = Booker.in(sasaki);
        booth = places.booth("ブース1");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void a_refusal_names_the_rule_and_the_way_round() {
        var policy = made(changed(Map.of("maxMinutes", 60)));
        var place = places.place("小会議室1", Map.of("policy", policy));
        booked(nakamura, "打合せ", START, 60, place);
        var refused = book(nakamura, wish("長い打合せ", START.plus(Duration.ofHours(2)), 75, place));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("policy.too_long");
        var detail = refused.body().getJsonObject("detail");
        assertThat(detail.getInteger("max")).isEqualTo(60);
        assertThat(objects(detail.getJsonArray("alternatives"))
                .filter(way -> way.getString("kind").equals("SHORTEN")).toList()).isNotEmpty()
                .allSatisfy(way -> assertThat(Duration.between(Instant.parse(way.getString("from")),
                        Instant.parse(way.getString("until"))).toMinutes()).isEqualTo(60));
    }

    @Test
    void a_quota_counts_what_is_open() {
        var policy = made(changed(Map.of("quota", Map.of("openPerPerson", 1))));
        var place = places.place("小会議室1", Map.of("policy", policy));
        var first = booked(nakamura, "一件目", START, 30, place).getLong("id");
        var refused = book(nakamura, wish("二件目", START.plus(Duration.ofHours(1)), 30, place));
        assertThat(refused.code()).isEqualTo("policy.quota_open");
        assertThat(refused.body().getString("message")).startsWith("先の予約は1人1件までです。");
        booked(takahashi, "別の人", START.plus(Duration.ofHours(1)), 30, place);
        assertThat(Booker.change(nakamura, first, Map.of("until", START.plus(Duration.ofMinutes(45)).toString()))
                .status()).isEqualTo(200);
    }

    @Test
    void a_change_of_rules_shows_first_whom_it_hits_and_moves_nobody() {
        var policy = made(changed(Map.of()));
        var place = places.place("小会議室1", Map.of("policy", policy));
        var booking = booked(nakamura, "打合せ", START, 90, place).getLong("id");
        var shorter = changed(Map.of("maxMinutes", 60));
        var preview = sasaki.post(POLICIES + "/" + policy + "/preview", shorter).ok();
        assertThat(preview.getInteger("count")).isEqualTo(1);
        assertThat(objects(preview.getJsonArray("bookings")).map(hit -> hit.getLong("id"))).containsExactly(booking);
        assertThat(book(nakamura, wish("まだ長い", START.plus(Duration.ofHours(2)), 90, place)).status()).isEqualTo(200);
        assertThat(sasaki.patch(POLICIES + "/" + policy, shorter).ok().getJsonObject("affected").getInteger("count"))
                .isEqualTo(2);
        assertThat(Booker.seen(nakamura, booking).getString("state")).isEqualTo("CONFIRMED");
        assertThat(book(nakamura, wish("もう長い", START.plus(Duration.ofHours(4)), 90, place)).code())
                .isEqualTo("policy.too_long");
    }

    @Test
    void a_closed_period_shows_first_whom_it_hits_and_keeps_out_who_comes_after() {
        var booking = booked(nakamura, "打合せ", START, 60, booth).getLong("id");
        var closure = closure("CLOSED", List.of(booth), List.of());
        assertThat(objects(sasaki.post(CLOSURES + "/preview", closure).ok().getJsonArray("bookings"))
                .map(hit -> hit.getLong("id"))).containsExactly(booking);
        var closed = sasaki.post(CLOSURES, closure).ok();
        assertThat(sasaki.post(CLOSURES, closure).ok().getJsonObject("closure").getLong("id"))
                .as("the same operation closes once").isEqualTo(closed.getJsonObject("closure").getLong("id"));
        assertThat(closed.getJsonObject("affected").getInteger("count")).isEqualTo(1);
        assertThat(Booker.seen(nakamura, booking).getString("state")).isEqualTo("CONFIRMED");
        var refused = book(takahashi, wish("別件", START.plus(Duration.ofHours(2)), 30, booth));
        assertThat(refused.code()).isEqualTo("policy.closed");
        assertThat(refused.body().getJsonObject("detail").getString("until"))
                .isEqualTo(Booker.at(DAY, 18, 0).toString());
        assertThat(refused.body().getJsonObject("detail").getString("reason")).isEqualTo("期日前投票");
        sasaki.delete(CLOSURES + "/" + closed.getJsonObject("closure").getLong("id")).ok();
        booked(takahashi, "別件", START.plus(Duration.ofHours(2)), 30, booth);
    }

    @Test
    void a_blocked_place_is_for_the_units_named() {
        var mine = booked(nakamura, "単位を知る", START, 30, booth).getLong("unit");
        sasaki.post(CLOSURES, closure("BLOCKED", List.of(booth), List.of(mine))).ok();
        booked(nakamura, "当番", START.plus(Duration.ofHours(1)), 30, booth);
        var refused = book(takahashi, wish("別件", START.plus(Duration.ofHours(2)), 30, booth));
        assertThat(refused.code()).isEqualTo("policy.blocked");
    }

    @Test
    void a_hall_is_closed_with_its_halves() {
        var hall = places.place("大会議室", Map.of("capacity", 60));
        var half = places.place("大会議室A", Map.of("capacity", 30, "partOf", List.of(hall)));
        sasaki.post(CLOSURES, closure("CLOSED", List.of(hall), List.of())).ok();
        assertThat(book(nakamura, wish("半分", START, 60, half)).code()).isEqualTo("policy.closed");
    }

    @Test
    void only_who_decides_on_places_writes_rules() {
        for (var command : List.of(POLICIES, CLOSURES)) {
            var body = command.equals(POLICIES)
                    ? Map.of("op", World.op(), "terms", changed(Map.of()))
                    : closure("CLOSED", List.of(booth), List.of());
            assertThat(nakamura.post(command, body).code()).isEqualTo("not_allowed");
        }
        assertThat(nakamura.patch(POLICIES + "/1", changed(Map.of())).code()).isEqualTo("not_allowed");
        assertThat(nakamura.post(POLICIES + "/1/preview", changed(Map.of())).code()).isEqualTo("not_allowed");
        assertThat(nakamura.delete(POLICIES + "/2").code()).isEqualTo("not_allowed");
        var id = sasaki.post(CLOSURES, closure("CLOSED", List.of(booth), List.of())).ok().getJsonObject("closure")
                .getLong("id");
        assertThat(nakamura.delete(CLOSURES + "/" + id).code()).isEqualTo("not_allowed");
        assertThat(nakamura.get(POLICIES).ok().getJsonArray("policies")).hasSize(4);
    }

    @Test
    void who_manages_the_owner_closes_its_places_and_no_others() {
        var unit = booked(takahashi, "単位を知る", START, 30, booth).getLong("unit");
        var own = places.place("建築課の部屋", Map.of("owner", unit));
        sasaki.put("/api/directory/people/" + takahashi.person() + "/roles", Map.of("roles", List.of("UNIT_MANAGER")))
                .ok();
        var closed = takahashi.post(CLOSURES, closure("CLOSED", List.of(own), List.of())).ok().getJsonObject("closure")
                .getLong("id");
        assertThat(takahashi.post(CLOSURES, closure("CLOSED", List.of(own, booth), List.of())).code())
                .isEqualTo("not_allowed");
        assertThat(takahashi.patch(CLOSURES + "/" + closed, closure("CLOSED", List.of(booth), List.of())).code())
                .isEqualTo("not_allowed");
        assertThat(takahashi.post(POLICIES, Map.of("op", World.op(), "terms", changed(Map.of()))).code())
                .isEqualTo("not_allowed");
        takahashi.delete(CLOSURES + "/" + closed).ok();
    }

    @Test
    void guests_see_nothing_of_rules_offers_and_waiting() {
        sasaki.put("/api/directory/people/" + takahashi.person() + "/roles", Map.of("roles", List.of("GUEST"))).ok();
        for (var path : List.of(POLICIES, CLOSURES + "?from=" + START + "&until=" + START.plusSeconds(60),
                "/api/booking/purposes", "/api/booking/offers?purpose=1", "/api/booking/waits",
                "/api/booking/alternatives?place=" + booth + "&from=" + START + "&until=" + START.plusSeconds(600))) {
            assertThat(takahashi.get(path).code()).as(path).isEqualTo("not_allowed");
        }
        assertThat(takahashi.post("/api/booking/waits", Map.of("op", World.op(), "place", booth, "from",
                START.toString(), "until", START.plusSeconds(3600).toString(), "minutes", 60, "takeAtOnce", true))
                .code()).isEqualTo("not_allowed");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        for (var wrong : List.of(Map.of("stepMinutes", 7), Map.of("minMinutes", 0), Map.of("minMinutes", 900),
                Map.of("maxMinutes", 100_000), Map.of("horizonDays", 401), Map.of("yearOpens", "13-01"),
                Map.of("opens", List.of(Map.of("day", 8, "from", "08:30", "until", "17:15"))),
                Map.of("opens", List.of(Map.of("day", 1, "from", "17:15", "until", "08:30"))),
                Map.of("quota", Map.of("openPerPerson", 0)), Map.of("name", " "))) {
            assertThat(sasaki.post(POLICIES, Map.of("op", World.op(), "terms", changed(new HashMap<>(wrong)))).code())
                    .as(wrong.toString()).isEqualTo("request.invalid");
        }
        var backwards = closure("CLOSED", List.of(booth), List.of());
        backwards.put("until", backwards.get("from"));
        assertThat(sasaki.post(CLOSURES, backwards).code()).isEqualTo("request.invalid");
        assertThat(sasaki.post(CLOSURES, closure("CLOSED", List.of(999L), List.of())).status()).isEqualTo(404);
        assertThat(sasaki.post(CLOSURES, closure("CLOSED", List.of(), List.of())).code()).isEqualTo("request.invalid");
        var over = closure("CLOSED", List.of(booth), List.of());
        over.put("from", Booker.at(DAY.minusDays(9), 8, 0).toString());
        over.put("until", Booker.at(DAY.minusDays(9), 9, 0).toString());
        assertThat(sasaki.post(CLOSURES, over).code()).isEqualTo("policy.over");
        assertThat(sasaki.delete(POLICIES + "/1").code()).isEqualTo("policy.usual_stays");
        var used = made(changed(Map.of()));
        places.place("小会議室1", Map.of("policy", used));
        assertThat(sasaki.delete(POLICIES + "/" + used).code()).isEqualTo("policy.in_use");
    }

    /// The law: what was held before, with what the stream said, is what is answered afterwards.
    @Test
    void what_was_held_and_what_was_said_make_what_is_there() {
        var held = all();
        try (var stream = nakamura.stream("")) {
            stream.next("welcome");
            var policy = made(changed(Map.of()));
            sasaki.patch(POLICIES + "/" + policy, changed(Map.of("maxMinutes", 60))).ok();
            var gone = made(changed(Map.of()));
            sasaki.delete(POLICIES + "/" + gone).ok();
            var closure = sasaki.post(CLOSURES, closure("CLOSED", List.of(booth), List.of())).ok()
                    .getJsonObject("closure").getLong("id");
            sasaki.patch(CLOSURES + "/" + closure, closure("BLOCKED", List.of(booth), List.of(1L))).ok();
            var opened = sasaki.post(CLOSURES, closure("CLOSED", List.of(booth), List.of())).ok()
                    .getJsonObject("closure").getLong("id");
            sasaki.delete(CLOSURES + "/" + opened).ok();
            stream.next(frame -> {
                fold(held, frame);
                return frame.getString("t").equals("space.closureGone");
            });
        }
        assertThat(held).isEqualTo(all());
    }

    private static void fold(Map<String, JsonObject> held, JsonObject frame) {
        var body = frame.getJsonObject("d");
        switch (frame.getString("t")) {
            case "space.policy" -> held.put("p" + body.getJsonObject("policy").getLong("id"),
                    body.getJsonObject("policy"));
            case "space.policyGone" -> held.remove("p" + body.getLong("policy"));
            case "space.closure" -> held.put("c" + body.getJsonObject("closure").getLong("id"),
                    body.getJsonObject("closure"));
            case "space.closureGone" -> held.remove("c" + body.getLong("closure"));
            default -> {
            }
        }
    }

    private Map<String, JsonObject> all() {
        var all = new TreeMap<String, JsonObject>();
        objects(nakamura.get(POLICIES).ok().getJsonArray("policies"))
                .forEach(policy -> all.put("p" + policy.getLong("id"), policy));
        objects(nakamura.get(CLOSURES + "?from=" + Booker.at(DAY, 0, 0) + "&until=" + Booker.at(DAY, 23, 0)).ok()
                .getJsonArray("closures")).forEach(closure -> all.put("c" + closure.getLong("id"), closure));
        return all;
    }

    private long made(Map<String, Object> terms) {
        return sasaki.post(POLICIES, Map.of("op", World.op(), "terms", terms)).ok().getLong("id");
    }

    /// The usual policy with some of it changed.
    private Map<String, Object> changed(Map<String, Object> change) {
        var terms = new HashMap<>(objects(sasaki.get(POLICIES).ok().getJsonArray("policies")).findFirst().orElseThrow()
                .getMap());
        terms.remove("id");
        terms.putAll(change);
        return terms;
    }

    private static Map<String, Object> closure(String kind, List<Long> spaces, List<Long> units) {
        return new HashMap<>(Map.of("op", World.op(), "spaces", spaces, "from", Booker.at(DAY, 8, 0).toString(),
                "until", Booker.at(DAY, 18, 0).toString(), "reason", "期日前投票", "kind", kind, "units", units));
    }
}
