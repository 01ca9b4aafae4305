package hub.presence.link;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import hub.presence.board.Claim;
import hub.presence.board.PresenceState;
import hub.presence.board.Source;
import hub.presence.link.OtherSide.Mood;
import hub.testing.TestClock;

import static hub.presence.link.LinkTown.SATO;
import static hub.presence.link.LinkTown.SUZUKI;
import static hub.presence.link.LinkTown.TANAKA;
import static hub.presence.link.LinkTown.call;
import static org.assertj.core.api.Assertions.assertThat;

/// States that go out, to a real server that is not always well.
class HookTest {

    private static final String HOOKS = "/api/presence/hooks";
    private static final HookPace QUICK = new HookPace(Duration.ofMillis(400), Duration.ofMillis(20),
            Duration.ofMillis(100));

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private final OtherSide exchange = new OtherSide();
    private LinkTown town;

    @BeforeEach
    void open() {
        town = new LinkTown(folder, clock, QUICK);
    }

    @AfterEach
    void close() {
        town.close();
        exchange.close();
    }

    @Test
    void a_hook_begins_with_everybody_and_goes_on_with_what_changes() throws InterruptedException {
        busy();
        make(exchange.url());
        var first = exchange.next().json();
        assertThat(first.get("at").asString()).isEqualTo("2026-11-18T01:24:00Z");
        assertThat(first.get("changes")).hasSize(6).anySatisfy(one -> assertThat(one).hasToString("""
                {"staffNumber":"100001","extension":"2101","state":"BUSY","until":"2026-11-18T02:24:00Z"}"""));
        town.calls(call("2102", "a", "START"));
        assertThat(exchange.next().json().get("changes")).singleElement().hasToString("""
                {"staffNumber":"100002","extension":"2102","state":"CALL","until":null}""");
    }

    @Test
    void who_moves_to_another_telephone_is_posted_with_the_new_one() throws InterruptedException {
        town.manual(SATO, PresenceState.TELEWORK, clock.instant(), clock.instant().plus(Duration.ofDays(2)));
        make(exchange.url());
        exchange.next();
        town.move(SATO, "2199");
        assertThat(exchange.next().json().get("changes")).singleElement().hasToString("""
                {"staffNumber":"100001","extension":"2199","state":"TELEWORK","until":"2026-11-20T01:24:00Z"}""");
        assertThat(town.calls(call("2199", "a", "START"), call("2101", "b", "START")).refused())
                .containsExactly("1 presence.extension_unknown");
    }

    @Test
    void what_is_posted_can_be_checked_with_the_secret() throws Exception {
        var made = make(exchange.url());
        var got = exchange.next();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(made.get("secret").asString().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        assertThat(got.signature()).isEqualTo("sha256=" + HexFormat.of().formatHex(mac.doFinal(got.body())));
        assertThat(town.person(SATO, "GET", HOOKS, "").body().toString())
                .doesNotContain(made.get("secret").asString());
    }

    @Test
    void a_note_or_a_place_is_never_posted_and_a_change_of_them_alone_posts_nothing() throws InterruptedException {
        make(exchange.url());
        exchange.next();
        busy();
        assertThat(new String(exchange.next().body(), StandardCharsets.UTF_8)).doesNotContain("ひみつ", "窓口", "note",
                "place");
        var now = clock.instant();
        town.board.says(SATO, "manual",
                List.of(new Claim(Source.MANUAL, PresenceState.BUSY, "会議室", "別のひみつ", now, now.plus(
                        Duration.ofHours(1)), Instant.MAX)));
        town.calls(call("2103", "a", "START"));
        assertThat(exchange.next().json().get("changes")).singleElement()
                .satisfies(one -> assertThat(one.get("staffNumber").asString()).isEqualTo("100003"));
    }

    @ParameterizedTest
    @EnumSource(value = Mood.class, names = "GOOD", mode = EnumSource.Mode.EXCLUDE)
    void when_the_other_side_comes_back_it_gets_the_newest_state(Mood mood) throws InterruptedException {
        make(exchange.url());
        exchange.await("100006", "UNKNOWN");
        exchange.mood = mood;
        IntStream.range(0, 20).forEach(i -> {
            town.calls(call("2101", "a" + i, "START"));
            town.calls(call("2101", "a" + i, "END"));
        });
        town.calls(call("2101", "last", "START"), call("2102", "b", "START"));
        awaitProblem(switch (mood) {
            case HANGING, ENDLESS -> "NO_ANSWER";
            case FAILING, ELSEWHERE, GOOD -> "REFUSED";
        });
        assertThat(hook().get("waiting").asInt()).isEqualTo(2);
        assertThat(exchange.states).containsEntry("100001", "UNKNOWN");
        exchange.mood = Mood.GOOD;
        exchange.await("100001", "CALL");
        exchange.await("100002", "CALL");
        assertThat(exchange.mostAtOnce.get()).as("one request at a time, besides one given up").isLessThanOrEqualTo(
                mood == Mood.HANGING || mood == Mood.ENDLESS ? Integer.MAX_VALUE : 1);
        awaitWaiting(0);
    }

    @Test
    void one_that_hangs_keeps_nothing_else_waiting() throws InterruptedException {
        try (var other = new OtherSide()) {
            exchange.mood = Mood.HANGING;
            make(exchange.url());
            make(other.url());
            other.await("100006", "UNKNOWN");
            for (int i = 0; i < 100; i++) {
                assertThat(town.calls(call("2101", "a" + i, "START")).taken()).isEqualTo(1);
            }
            other.await("100001", "CALL");
            assertThat(exchange.states).isEmpty();
        }
    }

    @Test
    void one_that_cannot_be_reached_says_so_and_waits_for_people_not_for_changes() throws InterruptedException {
        exchange.close();
        make(exchange.url());
        IntStream.range(0, 50).forEach(i -> town.calls(call("2101", "a" + i, "START"), call("2101", "a" + i, "END")));
        awaitProblem("UNREACHABLE");
        assertThat(hook().get("waiting").asInt()).isEqualTo(6);
        assertThat(hook().get("lastFailureAt").asString()).isEqualTo("2026-11-18T01:24:00Z");
        assertThat(hook().get("lastSuccessAt").isNull()).isTrue();
    }

    @Test
    void one_that_is_stopped_or_deleted_stops_at_once_and_goes_on_when_told_to() throws InterruptedException {
        var id = make(exchange.url()).get("hook").get("id").asLong();
        exchange.next();
        assertThat(set(id, exchange.url(), false).body().get("enabled").asBoolean()).isFalse();
        town.calls(call("2101", "a", "START"));
        assertThat(exchange.posts.poll(300, TimeUnit.MILLISECONDS)).isNull();
        set(id, exchange.url(), true);
        exchange.await("100001", "CALL");
        assertThat(town.person(SATO, "DELETE", HOOKS + "/" + id, "").status()).isEqualTo(200);
        exchange.posts.clear();
        town.calls(call("2101", "a", "END"));
        assertThat(exchange.posts.poll(300, TimeUnit.MILLISECONDS)).isNull();
        assertThat(town.person(SATO, "GET", HOOKS, "").body().get("hooks")).isEmpty();
        assertThat(set(id, exchange.url(), true).code()).isEqualTo("not_found");
    }

    @Test
    void one_that_hangs_is_given_up_when_it_is_stopped() throws InterruptedException {
        exchange.mood = Mood.HANGING;
        var id = make(exchange.url()).get("hook").get("id").asLong();
        exchange.next();
        set(id, exchange.url(), false);
        exchange.mood = Mood.GOOD;
        assertThat(exchange.posts.poll(700, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void a_hook_outlives_a_restart_and_tells_everybody_anew() throws InterruptedException {
        make(exchange.url());
        town.calls(call("2101", "a", "START"));
        exchange.await("100001", "CALL");
        town.close();
        open();
        exchange.await("100001", "UNKNOWN");
    }

    @Test
    void a_hook_can_be_tried() {
        var id = make(exchange.url()).get("hook").get("id").asLong();
        assertThat(town.person(SATO, "POST", HOOKS + "/" + id + "/test", "").body()).hasToString("""
                {"problem":null,"status":204}""");
        exchange.mood = Mood.FAILING;
        assertThat(town.person(SATO, "POST", HOOKS + "/" + id + "/test", "").body()).hasToString("""
                {"problem":"REFUSED","status":503}""");
        assertThat(town.person(SATO, "POST", HOOKS + "/99/test", "").code()).isEqualTo("not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "exchange", "ftp://pbx.example/", "file:///etc/passwd", "http://", "https:///path",
        "http://user:secret@pbx.example/", "http://pbx.example:0/", "http://pbx.example:65536/",
        "http://pbx.example/#part", "javascript:alert(1)"})
    void a_place_that_cannot_be_posted_to_is_refused(String url) {
        assertThat(create(url).code()).isEqualTo("presence.hook_url_invalid");
    }

    @Test
    void there_are_ten_hooks_at_most() {
        IntStream.range(0, Hooks.MAX_HOOKS).forEach(_ -> make(exchange.url()));
        assertThat(create(exchange.url()).code()).isEqualTo("presence.too_many_hooks");
    }

    @Test
    void only_administrators_see_and_make_hooks() {
        var id = make(exchange.url()).get("hook").get("id").asLong();
        assertThat(town.person(SUZUKI, "GET", HOOKS, "").code()).isEqualTo("not_allowed");
        assertThat(town.person(SUZUKI, "POST", HOOKS, wish(exchange.url(), true)).code()).isEqualTo("not_allowed");
        assertThat(town.person(TANAKA, "DELETE", HOOKS + "/" + id, "").code()).isEqualTo("not_allowed");
        assertThat(town.person(TANAKA, "POST", HOOKS + "/" + id + "/test", "").code()).isEqualTo("not_allowed");
        assertThat(town.program("presence.states", "GET", HOOKS, "").code()).isEqualTo("session.required");
    }

    @Test
    void pauses_grow_up_to_five_minutes() {
        assertThat(IntStream.of(1, 2, 3, 9, 10, 1_000_000).mapToObj(HookPace.USUAL::pause)).containsExactly(
                Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(256),
                Duration.ofMinutes(5), Duration.ofMinutes(5));
    }

    private void busy() {
        town.manual(SATO, PresenceState.BUSY, clock.instant(), clock.instant().plus(Duration.ofHours(1)));
    }

    private JsonNode make(String url) {
        var made = create(url);
        assertThat(made.status()).isEqualTo(200);
        return made.body();
    }

    private LinkTown.Answer create(String url) {
        return town.person(SATO, "POST", HOOKS, wish(url, true));
    }

    private LinkTown.Answer set(long id, String url, boolean enabled) {
        return town.person(SATO, "PUT", HOOKS + "/" + id, wish(url, enabled));
    }

    private static String wish(String url, boolean enabled) {
        return """
                {"name": "電話交換機", "url": "%s", "enabled": %s}""".formatted(url, enabled);
    }

    private JsonNode hook() {
        return town.person(SATO, "GET", HOOKS, "").body().get("hooks").get(0);
    }

    private void awaitProblem(String problem) throws InterruptedException {
        for (int i = 0; i < 1000 && !problem.equals(hook().get("lastProblem").asString("")); i++) {
            Thread.sleep(10);
        }
        assertThat(hook().get("lastProblem").asString("")).isEqualTo(problem);
    }

    private void awaitWaiting(int people) throws InterruptedException {
        for (int i = 0; i < 1000 && hook().get("waiting").asInt() != people; i++) {
            Thread.sleep(10);
        }
        assertThat(hook().get("waiting").asInt()).isEqualTo(people);
    }
}
