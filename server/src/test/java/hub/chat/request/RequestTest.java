package hub.chat.request;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.Browser;
import hub.testing.StreamClient;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// 佐々木 (情報政策課) asks a room of 中村, 五十嵐 (情報政策課), 髙橋 and 小林 (建築課); 渡邉 (建築課) is not in it.
class RequestTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private Browser igarashi;
    private Browser kobayashi;
    private Browser watanabe;
    private long room;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        igarashi = hub.browser(World.IGARASHI);
        kobayashi = hub.browser(World.KOBAYASHI);
        watanabe = hub.browser(World.WATANABE);
        room = World.group(sasaki, "大雨 被害情報", nakamura, takahashi, igarashi, kobayashi);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void everybody_but_the_author_is_asked_and_answers_for_oneself() {
        var n = ask("PERSON", "可", "否");
        answer(nakamura, n, 0).ok();
        answer(takahashi, n, 1).ok();

        var card = card(nakamura, n);
        assertThat(card.getInteger("asked")).isEqualTo(4);
        assertThat(card.getInteger("answered")).isEqualTo(2);
        assertThat(counts(card)).isEqualTo(List.of(1, 1));
        assertThat(card.getBoolean("askedMe")).isTrue();
        assertThat(first(card, "mine").getJsonObject("answer").getInteger("choice")).isZero();
        assertThat(card(sasaki, n).getBoolean("askedMe")).isFalse();
        assertThat(card(sasaki, n).getJsonArray("mine")).isEmpty();
        assertThat(answer(sasaki, n, 0).code()).isEqualTo("request.not_asked");
    }

    @Test
    void one_answer_stands_for_the_section_and_says_who_gave_it() {
        var n = ask("SECTION", "可", "否");
        assertThat(card(takahashi, n).getInteger("asked")).isEqualTo(2);
        answer(kobayashi, n, 1).ok();

        var card = card(takahashi, n);
        assertThat(card.getInteger("answered")).isEqualTo(1);
        var mine = first(card, "mine").getJsonObject("answer");
        assertThat(mine.getJsonObject("by").getLong("id")).isEqualTo(kobayashi.person());
        assertThat(card(nakamura, n).getJsonArray("mine")).isEmpty();
        assertThat(wanted(takahashi)).isEmpty();
        assertThat(wanted(nakamura)).isEqualTo(List.of(n));

        var answers = answers(sasaki, n);
        assertThat(first(answers, "silent").getString("unit")).isEqualTo("情報政策課");
        assertThat(first(answers, "answered").getString("unit")).isEqualTo("建築課");
        assertThat(answers.getInteger("silentTotal")).isEqualTo(1);
    }

    @Test
    void the_section_of_the_author_is_asked_only_if_somebody_else_of_it_is_there_and_then_the_author_may_answer() {
        var n = ask("SECTION", "可", "否");
        answer(sasaki, n, 0).ok();
        assertThat(card(nakamura, n).getInteger("answered")).isEqualTo(1);

        var alone = World.group(sasaki, "二つの課", kobayashi);
        var other = ask(sasaki, alone, "SECTION", HOUR, "可", "否").getLong("n");
        assertThat(sasaki.put(path(alone, other) + "answer", Map.of("choice", 0)).code())
                .isEqualTo("request.not_asked");
    }

    @Test
    void nobody_answers_for_a_section_of_others() {
        var n = ask("SECTION", "可", "否");
        var building = card(takahashi, n).getJsonArray("sections").stream().map(JsonObject.class::cast)
                .filter(section -> section.getString("name").equals("建築課")).findFirst().orElseThrow().getLong("id");
        var foreign = Map.of("section", building, "choice", 0);
        assertThat(nakamura.put(path(n) + "answer", foreign).code()).isEqualTo("request.not_asked");
        takahashi.put(path(n) + "answer", foreign).ok();
    }

    @Test
    void an_answer_can_be_changed_until_the_request_is_closed_and_being_late_is_no_reason() {
        var n = ask("PERSON", "可", "否");
        answer(nakamura, n, 0).ok();
        clock.advance(HOUR.multipliedBy(3));
        answer(nakamura, n, 1).ok();
        assertThat(counts(card(sasaki, n))).isEqualTo(List.of(0, 1));
        assertThat(card(sasaki, n).getInteger("answered")).isEqualTo(1);

        sasaki.post(path(n) + "close", Map.of()).ok();
        assertThat(answer(nakamura, n, 0).code()).isEqualTo("request.closed");
        assertThat(answer(takahashi, n, 0).code()).isEqualTo("request.closed");
        assertThat(wanted(takahashi)).isEmpty();
        assertThat(counts(card(sasaki, n))).isEqualTo(List.of(0, 1));
    }

    @Test
    void free_text_is_an_answer_where_no_choices_are_given() {
        var n = ask("PERSON");
        assertThat(say(nakamura, n, " ").code()).isEqualTo("request.text_empty");
        assertThat(say(nakamura, n, "𠮷".repeat(501)).code()).isEqualTo("request.text_too_long");
        assertThat(answer(nakamura, n, 0).code()).isEqualTo("request.choice");
        say(nakamura, n, "12月29日から休みます").ok();
        assertThat(first(answers(takahashi, n), "answered").getJsonObject("answer").getString("text"))
                .isEqualTo("12月29日から休みます");
    }

    @Test
    void what_cannot_be_asked_is_refused_and_no_message_is_left() {
        assertThat(tryAsk(Duration.ofMinutes(-1), "可", "否")).isEqualTo("request.due");
        assertThat(tryAsk(Duration.ofDays(400), "可", "否")).isEqualTo("request.due");
        assertThat(tryAsk(HOUR, "可")).isEqualTo("request.invalid");
        assertThat(tryAsk(HOUR, "可", "可")).isEqualTo("request.invalid");
        assertThat(tryAsk(HOUR, "可", " ")).isEqualTo("request.invalid");
        assertThat(tryAsk(HOUR, "可", "否".repeat(41))).isEqualTo("request.invalid");
        assertThat(tryAsk(HOUR, "1", "2", "3", "4", "5", "6", "7", "8", "9")).isEqualTo("request.invalid");
        assertThat(sasaki.get("/api/chat/rooms/" + room + "/messages").ok().getLong("head")).isZero();

        var alone = World.group(sasaki, "ひとり");
        assertThat(sasaki.post("/api/chat/rooms/" + alone + "/messages", message("PERSON", HOUR, "可", "否")).code())
                .isEqualTo("request.nobody");
    }

    @Test
    void a_choice_that_was_not_given_is_refused() {
        var n = ask("PERSON", "可", "否");
        assertThat(answer(nakamura, n, 2).code()).isEqualTo("request.choice");
        assertThat(answer(nakamura, n, -1).code()).isEqualTo("request.choice");
        assertThat(say(nakamura, n, "たぶん").code()).isEqualTo("request.choice");
        assertThat(card(sasaki, n).getInteger("answered")).isZero();
    }

    @Test
    void to_a_stranger_there_is_no_request() {
        var n = ask("SECTION", "可", "否");
        assertThat(answer(watanabe, n, 0).status()).isEqualTo(404);
        assertThat(watanabe.get(path(n) + "answers").status()).isEqualTo(404);
        assertThat(watanabe.post(path(n) + "remind", Map.of()).status()).isEqualTo(404);
        assertThat(watanabe.post(path(n) + "close", Map.of()).status()).isEqualTo(404);
        assertThat(wanted(watanabe)).isEmpty();
        var plain = World.say(sasaki, room, "ただの話");
        assertThat(answer(nakamura, plain, 0).status()).isEqualTo(404);
    }

    @Test
    void who_leaves_the_room_is_asked_no_longer_and_what_was_answered_stays() {
        var n = ask("PERSON", "可", "否");
        answer(igarashi, n, 0).ok();
        remove(takahashi);
        remove(igarashi);

        assertThat(answer(takahashi, n, 0).status()).isEqualTo(404);
        assertThat(wanted(takahashi)).isEmpty();
        assertThat(card(sasaki, n).getInteger("asked")).isEqualTo(3);
        assertThat(card(sasaki, n).getInteger("answered")).isEqualTo(1);
    }

    @Test
    void a_section_is_asked_as_long_as_one_of_it_is_in_the_room() {
        var n = ask("SECTION", "可", "否");
        remove(takahashi);
        assertThat(card(sasaki, n).getInteger("asked")).isEqualTo(2);
        remove(kobayashi);
        assertThat(card(sasaki, n).getInteger("asked")).isEqualTo(1);
        assertThat(card(sasaki, n).getJsonArray("sections")).hasSize(1);
    }

    @Test
    void a_transfer_takes_the_section_with_it() {
        var n = ask("SECTION", "可", "否");
        remove(takahashi);
        World.transfer(sasaki, HubTime.today(clock), World.KOBAYASHI, "0310", "0120");
        assertThat(card(sasaki, n).getInteger("asked")).isEqualTo(1);
        answer(kobayashi, n, 0).ok();
        assertThat(card(nakamura, n).getInteger("answered")).isEqualTo(1);
    }

    @Test
    void who_leaves_the_staff_is_asked_no_longer() {
        var n = ask("PERSON", "可", "否");
        World.leave(sasaki, HubTime.today(clock), World.TAKAHASHI);
        assertThat(card(sasaki, n).getInteger("asked")).isEqualTo(3);
    }

    @Test
    void who_joins_later_is_not_asked_but_may_answer_for_a_section() {
        var person = ask("PERSON", "可", "否");
        var section = ask("SECTION", "可", "否");
        sasaki.post("/api/chat/rooms/" + room + "/members", Map.of("people", List.of(watanabe.person()))).ok();
        assertThat(answer(watanabe, person, 0).code()).isEqualTo("request.not_asked");
        assertThat(wanted(watanabe)).isEqualTo(List.of(section));
        answer(watanabe, section, 0).ok();
    }

    @Test
    void my_requests_come_by_due_time() {
        var late = ask(sasaki, room, "PERSON", HOUR.multipliedBy(5), "可", "否").getLong("n");
        var soon = ask(sasaki, room, "SECTION", HOUR, "可", "否").getLong("n");
        assertThat(wanted(nakamura)).isEqualTo(List.of(soon, late));
        var byMe = sasaki.get("/api/chat/requests").ok();
        assertThat(numbers(byMe.getJsonArray("byMe"))).isEqualTo(List.of(soon, late));
        assertThat(byMe.getJsonArray("byMe").getJsonObject(0).getString("text")).isEqualTo("端末の貸出可否");
        answer(igarashi, soon, 0).ok();
        assertThat(wanted(nakamura)).isEqualTo(List.of(late));
    }

    @Test
    void only_the_silent_are_reminded_and_at_most_once_an_hour() {
        var n = ask(sasaki, room, "PERSON", HOUR.multipliedBy(24), "可", "否").getLong("n");
        answer(nakamura, n, 0).ok();
        try (var silent = open(takahashi); var answered = open(nakamura); var author = open(sasaki)) {
            assertThat(nakamura.post(path(n) + "remind", Map.of()).code()).isEqualTo("request.not_yours");
            assertThat(sasaki.post(path(n) + "remind", Map.of()).ok().getInteger("people")).isEqualTo(3);
            var told = silent.next("chat.reminded").getJsonObject("d");
            assertThat(told.getLong("n")).isEqualTo(n);
            assertThat(told.getString("text")).isEqualTo("端末の貸出可否");
            assertNotReminded(answered, author);
        }
        assertThat(sasaki.post(path(n) + "remind", Map.of()).code()).isEqualTo("request.reminded_lately");
        clock.advance(HOUR);
        sasaki.post(path(n) + "remind", Map.of()).ok();
    }

    @Test
    void of_sections_those_are_reminded_whose_section_is_silent() {
        var n = ask(sasaki, room, "SECTION", HOUR, "可", "否").getLong("n");
        answer(kobayashi, n, 0).ok();
        try (var silent = open(igarashi); var answered = open(takahashi); var stranger = open(watanabe)) {
            sasaki.post(path(n) + "remind", Map.of()).ok();
            silent.next("chat.reminded");
            assertNotReminded(answered, stranger);
        }
        answer(nakamura, n, 0).ok();
        clock.advance(HOUR);
        assertThat(sasaki.post(path(n) + "remind", Map.of()).code()).isEqualTo("request.all_answered");
    }

    @Test
    void the_silent_are_reminded_by_themselves_once_even_after_a_restart_and_a_jump_of_the_clock() {
        var n = ask(sasaki, room, "PERSON", HOUR.multipliedBy(4), "可", "否").getLong("n");
        answer(nakamura, n, 0).ok();
        hub.close();
        clock.advance(HOUR.multipliedBy(9));
        hub = TestHub.on(folder, clock);
        eventually(() -> reminded(n));
        var at = card(sasaki.at(hub.url()), n).getString("reminded");
        assertThat(at).isNotNull();
        clock.advance(HOUR.multipliedBy(-8));
        clock.advance(HOUR.multipliedBy(9));
        var other = ask(sasaki.at(hub.url()), room, "PERSON", HOUR.multipliedBy(4), "可", "否").getLong("n");
        clock.advance(HOUR.multipliedBy(3));
        eventually(() -> reminded(other));
        assertThat(card(sasaki.at(hub.url()), n).getString("reminded")).isEqualTo(at);
    }

    @Test
    void what_was_forgotten_ends_by_itself() {
        var n = ask("PERSON", "可", "否");
        clock.advance(Duration.ofDays(31));
        var later = hub.browser(World.SASAKI);
        eventually(() -> card(later, n).getString("closed") != null);
    }

    @Test
    void answers_and_the_end_at_the_same_time_leave_counts_that_agree() {
        for (int i = 0; i < 5; i++) {
            var n = ask("PERSON", "可", "否");
            var all = List.of(
                    CompletableFuture.runAsync(() -> answer(nakamura, n, 0)),
                    CompletableFuture.runAsync(() -> answer(takahashi, n, 1)),
                    CompletableFuture.runAsync(() -> answer(nakamura, n, 1)),
                    CompletableFuture.runAsync(() -> sasaki.post(path(n) + "close", Map.of())));
            all.forEach(CompletableFuture::join);
            var card = card(sasaki, n);
            var answers = answers(sasaki, n);
            assertThat(card.getString("closed")).isNotNull();
            assertThat(counts(card).stream().mapToInt(Integer::intValue).sum()).isEqualTo(card.getInteger("answered"));
            assertThat(answers.getInteger("answeredTotal")).isEqualTo(card.getInteger("answered"));
        }
    }

    @Test
    void what_is_told_to_the_room_holds_nothing_of_anybody_in_particular() {
        try (var stream = open(nakamura); var stranger = open(watanabe)) {
            var n = ask("SECTION", "可", "否");
            var card = stream.next("chat.posted").getJsonObject("d").getJsonObject("message").getJsonObject("request");
            assertThat(card.getJsonArray("mine")).isEmpty();
            assertThat(card.getBoolean("askedMe")).isFalse();
            answer(takahashi, n, 0).ok();
            assertThat(stream.next("chat.requestMoved").getJsonObject("d").getInteger("answered")).isEqualTo(1);
            answer(igarashi, n, 1).ok();
            var mine = stream.next("chat.answered").getJsonObject("d").getJsonObject("mine");
            assertThat(mine.getJsonObject("answer").getJsonObject("by").getLong("id")).isEqualTo(igarashi.person());
            World.group(sasaki, "合図", watanabe);
            stranger.next(frame -> {
                assertThat(frame.getString("t")).doesNotStartWith("chat.request").isNotEqualTo("chat.answered");
                return frame.getString("t").equals("chat.joined");
            });
        }
    }

    /// The timer looks once a second.
    private static void eventually(BooleanSupplier condition) {
        for (int tries = 0; !condition.getAsBoolean(); tries++) {
            assertThat(tries).as("waiting for the timer").isLessThan(400);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private boolean reminded(long n) {
        return card(sasaki.at(hub.url()), n).getString("reminded") != null;
    }

    /// Says something in the room, and nothing of a reminder comes before it.
    private void assertNotReminded(StreamClient... streams) {
        World.say(kobayashi, room, "合図");
        var direct = World.group(kobayashi, "合図", watanabe);
        World.say(kobayashi, direct, "合図");
        for (var stream : streams) {
            stream.next(frame -> {
                assertThat(frame.getString("t")).isNotEqualTo("chat.reminded");
                return frame.getString("t").equals("chat.posted");
            });
        }
    }

    private static StreamClient open(Browser browser) {
        var stream = browser.stream("");
        stream.next("welcome");
        return stream;
    }

    private void remove(Browser member) {
        sasaki.delete("/api/chat/rooms/" + room + "/members/" + member.person()).ok();
    }

    private long ask(String per, String... choices) {
        return ask(sasaki, room, per, HOUR, choices).getLong("n");
    }

    private JsonObject ask(Browser author, long where, String per, Duration in, String... choices) {
        return author.post("/api/chat/rooms/" + where + "/messages", message(per, in, choices)).ok();
    }

    private String tryAsk(Duration in, String... choices) {
        return sasaki.post("/api/chat/rooms/" + room + "/messages", message("PERSON", in, choices)).code();
    }

    private Map<String, Object> message(String per, Duration in, String... choices) {
        Instant due = clock.instant().plus(in);
        return Map.of("op", World.op(), "text", "端末の貸出可否",
                "request", Map.of("due", due.toString(), "per", per, "choices", List.of(choices)));
    }

    private Browser.Answer answer(Browser who, long n, int choice) {
        return give(who, n, choice, null);
    }

    private Browser.Answer say(Browser who, long n, String text) {
        return give(who, n, null, text);
    }

    private Browser.Answer give(Browser who, long n, @Nullable Integer choice, @Nullable String text) {
        var body = new HashMap<String, @Nullable Object>();
        body.put("section", null);
        body.put("choice", choice);
        body.put("text", text);
        return who.put(path(n) + "answer", body);
    }

    private JsonObject answers(Browser who, long n) {
        return who.get(path(n) + "answers").ok();
    }

    private JsonObject card(Browser who, long n) {
        return who.get("/api/chat/rooms/" + room + "/messages?around=" + n + "&limit=2").ok().getJsonArray("messages")
                .stream().map(JsonObject.class::cast).filter(message -> message.getLong("n") == n).findFirst()
                .orElseThrow().getJsonObject("request");
    }

    private static List<Long> wanted(Browser who) {
        return numbers(who.get("/api/chat/requests").ok().getJsonArray("toMe"));
    }

    private static List<Long> numbers(JsonArray requests) {
        return requests.stream().map(request -> ((JsonObject) request).getLong("n")).toList();
    }

    private static List<Integer> counts(JsonObject card) {
        return card.getJsonArray("choices").stream().map(choice -> ((JsonObject) choice).getInteger("count")).toList();
    }

    private static JsonObject first(JsonObject of, String list) {
        return of.getJsonArray(list).getJsonObject(0);
    }

    private String path(long n) {
        return path(room, n);
    }

    private static String path(long room, long n) {
        return "/api/chat/rooms/" + room + "/messages/" + n + "/";
    }
}
