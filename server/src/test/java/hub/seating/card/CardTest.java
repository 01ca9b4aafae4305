package hub.seating.card;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import hub.kernel.time.HubTime;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.CardHolder;
import hub.testing.DrawnFloor;
import hub.testing.Kiosk;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// Whose a staff card is, and that its number is nowhere.
class CardTest {

    private static final String CARDS = "/api/seating/cards";
    private static final String CARD = "01120312E40F7A3B";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private Kiosk kiosk;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        var floor = DrawnFloor.draw(sasaki, "4F", HubTime.today(clock));
        kiosk = Kiosk.at(hub, sasaki, "DESK", "エレベーター前", floor.area(), clock);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void a_card_of_nobody_is_bound_by_its_owner_on_their_own_device() {
        var unknown = kiosk.tap(CARD).ok().getJsonObject("unknown");
        assertThat(unknown.getString("code")).matches("[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}");
        assertThat(unknown.getString("path")).isEqualTo("/seating/card/" + unknown.getString("code"));
        var code = unknown.getString("code").replace("-", "").toLowerCase();
        assertThat(nakamura.get(CARDS + "/code/" + code).ok().getString("kiosk")).isEqualTo("エレベーター前");

        assertThat(bind(nakamura, code).ok().getJsonArray("cards")).hasSize(1);
        assertThat(bind(nakamura, code).code()).isEqualTo("card.code_gone");
        assertThat(kiosk.session(CARD).getJsonObject("person").getString("family")).isEqualTo("中村");
    }

    @Test
    void however_a_reader_types_it_is_the_same_card() {
        CardHolder.bind(kiosk, nakamura, CARD);
        for (var typed : List.of("01120312e40f7a3b", "01 12 03 12 E4 0F 7A 3B", "01:12:03:12:E4:0F:7A:3B",
                ";01120312E40F7A3B?", "IDm: 01120312E40F7A3B", "０１１２０３１２Ｅ４０Ｆ７Ａ３Ｂ", "01120312E40F7A3B\n")) {
            assertThat(kiosk.session(typed)).as(typed).isNotNull();
        }
        assertThat(kiosk.tap("あいうえ").code()).isEqualTo("kiosk.unreadable");
        assertThat(kiosk.tap("12").code()).isEqualTo("kiosk.unreadable");
        assertThat(kiosk.tap("9".repeat(65)).code()).isEqualTo("request.invalid");
    }

    @Test
    void a_code_is_over_after_five_minutes_and_guessing_ends_after_five() {
        var code = CardHolder.code(kiosk, CARD);
        clock.advance(Duration.ofMinutes(5));
        assertThat(bind(nakamura, code).code()).isEqualTo("card.code_gone");
        for (int guess = 1; guess < 5; guess++) {
            assertThat(nakamura.get(CARDS + "/code/BCDFGHJK").code()).isEqualTo("card.code_gone");
        }
        var next = CardHolder.code(kiosk, CARD);
        assertThat(bind(nakamura, next).code()).isEqualTo("card.too_many_guesses");
        assertThat(bind(takahashi, next).ok().getJsonArray("cards")).hasSize(1);
    }

    @Test
    void a_card_of_somebody_else_is_refused_and_leaves_a_line() {
        var code = CardHolder.code(kiosk, CARD);
        importing("100003," + CARD);
        assertThat(bind(nakamura, code).code()).isEqualTo("card.taken");
        assertThat(mine(nakamura)).isEmpty();
        assertThat(mine(takahashi)).hasSize(1);
        assertThat(traces()).containsExactly("WANTED_BY_ANOTHER " + nakamura.person(),
                "BOUND " + takahashi.person());
    }

    @Test
    void one_person_has_three_cards_at_most() {
        for (int n = 1; n <= 3; n++) {
            CardHolder.bind(kiosk, nakamura, "CARD00" + n);
        }
        assertThat(bind(nakamura, CardHolder.code(kiosk, "CARD004")).code()).isEqualTo("card.too_many");
        assertThat(mine(nakamura)).hasSize(3);
    }

    @Test
    void a_lost_card_opens_nothing_and_can_be_bound_again() {
        CardHolder.bind(kiosk, nakamura, CARD);
        var card = mine(nakamura).getFirst().getLong("id");
        assertThat(takahashi.delete(CARDS + "/" + card).code()).isEqualTo("not_found");
        nakamura.delete(CARDS + "/" + card).ok();
        assertThat(kiosk.tap(CARD).ok().getJsonObject("session")).isNull();
        CardHolder.bind(kiosk, takahashi, CARD);
        assertThat(traces()).containsExactly("BOUND " + takahashi.person(), "UNBOUND " + nakamura.person(),
                "BOUND " + nakamura.person());
    }

    @Test
    void managers_see_and_unbind_the_cards_of_others() {
        CardHolder.bind(kiosk, nakamura, CARD);
        assertThat(takahashi.get(CARDS + "?person=" + nakamura.person()).code()).isEqualTo("not_allowed");
        var card = Booker.objects(sasaki.get(CARDS + "?person=" + nakamura.person()).ok().getJsonArray("cards"))
                .findFirst().orElseThrow().getLong("id");
        sasaki.delete(CARDS + "/" + card).ok();
        assertThat(mine(nakamura)).isEmpty();
        assertThat(takahashi.get(CARDS + "/traces").code()).isEqualTo("not_allowed");
        assertThat(takahashi.post(CARDS + "/import", Map.of("file", "")).code()).isEqualTo("not_allowed");
    }

    @Test
    void a_leavers_card_is_dead_at_once_and_nobody_elses() {
        CardHolder.bind(kiosk, takahashi, CARD);
        World.leave(sasaki, HubTime.today(clock), World.TAKAHASHI);
        assertThat(kiosk.tap(CARD).code()).isEqualTo("card.dead");
        assertThat(kiosk.tap(CARD).code()).isEqualTo("card.dead");
        assertThat(traces()).containsExactly("USED_AFTER_LEAVING " + takahashi.person(),
                "BOUND " + takahashi.person());
        assertThat(problems("100002," + CARD)).containsExactly("2 card.taken");
    }

    @Test
    void a_list_is_looked_at_before_it_is_taken_over() {
        var list = "staffNumber,card\n100002," + CARD + "\n100003,1234 5678\n";
        var look = importing(list, null).ok();
        assertThat(look.getInteger("adds")).isEqualTo(2);
        assertThat(look.getBoolean("applied")).isFalse();
        assertThat(mine(nakamura)).isEmpty();

        assertThat(importing(list, "other").code()).isEqualTo("card.import_changed");
        assertThat(importing(list, look.getString("digest")).ok().getBoolean("applied")).isTrue();
        assertThat(mine(nakamura)).extracting(card -> card.getString("how")).containsExactly("IMPORT");
        assertThat(kiosk.session("12345678").getJsonObject("person").getString("family")).isEqualTo("髙橋");
        assertThat(importing(list, null).ok().getInteger("known")).isEqualTo(2);
    }

    @Test
    void what_is_wrong_with_a_list_is_told_by_line_and_nothing_is_taken_over() {
        CardHolder.bind(kiosk, takahashi, "AAAA0001");
        var list = "staffNumber,card\n999999,AAAA0002\n100002,x\n100002,AAAA0001\n100002,AAAA0003\n100004,AAAA0003\n";
        var look = importing(list, null).ok();
        assertThat(Booker.objects(look.getJsonArray("problems"))
                .map(one -> one.getInteger("line") + " " + one.getString("code")))
                .containsExactly("2 card.unknown_staff", "3 card.unreadable", "4 card.taken", "6 card.double");
        assertThat(look.encode()).doesNotContain("AAAA");
        assertThat(importing(list, look.getString("digest")).code()).isEqualTo("card.import_errors");
        assertThat(mine(nakamura)).isEmpty();
        assertThat(problems("a,b")).containsExactly("1 card.no_columns");
    }

    @Test
    void the_number_is_nowhere_in_files_answers_and_the_log() throws IOException {
        var logged = new ListAppender<ILoggingEvent>();
        logged.start();
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(logged);
        var bound = CardHolder.bind(kiosk, nakamura, CARD).encode();
        var session = kiosk.session(CARD);
        kiosk.queue(List.of(kiosk.tapped("99887766AABBCCDD")));
        importing("100003,55667788AABBCCDD");
        assertThat(bound + session.encode() + nakamura.get(CARDS).text()).doesNotContain(CARD);
        kiosk.tap(kiosk.tapped(CARD, 1, clock.instant()));
        stop();
        root.detachAppender(logged);
        assertThat(logged.list).extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.toUpperCase().contains(CARD));
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file, StandardCharsets.ISO_8859_1).toUpperCase();
                assertThat(text).as(file.toString()).doesNotContain(CARD).doesNotContain("99887766AABBCCDD")
                        .doesNotContain("55667788AABBCCDD");
            }
        }
        var key = Files.readString(folder.resolve(CardKey.FILE)).strip();
        assertThat(Files.readString(folder.resolve("hub.db"), StandardCharsets.ISO_8859_1)).doesNotContain(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(CardKey.FILE))))
                .isEqualTo("rw-------");
        assertThat(new CardCommand.ImportCards("x", null).toString() + kiosk.tapped(CARD).get("op"))
                .doesNotContain(CARD);
        hub = TestHub.on(folder, clock);
    }

    @Test
    void cards_survive_a_restart() {
        CardHolder.bind(kiosk, nakamura, CARD);
        hub.close();
        hub = TestHub.on(folder, clock);
        nakamura = hub.browser(World.NAKAMURA);
        assertThat(mine(nakamura)).hasSize(1);
    }

    private Answer bind(Browser who, String code) {
        return who.post(CARDS + "/code/" + code, Map.of("op", World.op()));
    }

    private static List<JsonObject> mine(Browser who) {
        return Booker.objects(who.get(CARDS).ok().getJsonArray("cards")).toList();
    }

    private List<String> traces() {
        return Booker.objects(sasaki.get(CARDS + "/traces").ok().getJsonArray("traces"))
                .map(trace -> trace.getString("kind") + " " + trace.getLong("person")).toList();
    }

    private void importing(String lines) {
        var list = "staffNumber,card\n" + lines + "\n";
        importing(list, importing(list, null).ok().getString("digest")).ok();
    }

    private List<String> problems(String lines) {
        var list = lines.equals("a,b") ? lines : "staffNumber,card\n" + lines;
        return Booker.objects(importing(list, null).ok().getJsonArray("problems"))
                .map(one -> one.getInteger("line") + " " + one.getString("code")).toList();
    }

    private Answer importing(String list, String digest) {
        var body = new HashMap<String, Object>();
        body.put("file", Base64.getEncoder().encodeToString(list.getBytes(StandardCharsets.UTF_8)));
        body.put("digest", digest);
        return sasaki.post(CARDS + "/import", body);
    }
}
