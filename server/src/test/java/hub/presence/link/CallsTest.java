package hub.presence.link;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.net.ApiKey;
import hub.presence.board.PresenceState;
import hub.testing.TestClock;

import static hub.presence.link.LinkTown.CALLS;
import static hub.presence.link.LinkTown.SATO;
import static hub.presence.link.LinkTown.SUZUKI;
import static hub.presence.link.LinkTown.TANAKA;
import static hub.presence.link.LinkTown.call;
import static hub.presence.link.LinkTown.events;
import static org.assertj.core.api.Assertions.assertThat;

/// What a telephone exchange says.
class CallsTest {

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private LinkTown town;

    @BeforeEach
    void open() {
        town = new LinkTown(folder, clock, HookPace.USUAL);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_person_is_on_the_telephone_from_the_start_of_a_call_to_its_end() {
        assertThat(town.calls(call("2101", "a", "START")).taken()).isEqualTo(1);
        assertThat(town.state(SATO)).isEqualTo(PresenceState.CALL);
        assertThat(town.state(SUZUKI)).isEqualTo(PresenceState.UNKNOWN);
        town.calls(call("2101", "a", "END"));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.UNKNOWN);
    }

    @Test
    void of_several_calls_the_last_to_end_counts() {
        town.calls(call("2101", "a", "START"), call("2101", "b", "START"), call("2101", "a", "END"));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.CALL);
        town.calls(call("2101", "b", "END"));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.UNKNOWN);
    }

    @Test
    void a_call_between_two_colleagues_may_have_one_name() {
        town.calls(call("2101", "a", "START"), call("2102", "a", "START"), call("2101", "a", "END"));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.UNKNOWN);
        assertThat(town.state(SUZUKI)).isEqualTo(PresenceState.CALL);
    }

    @Test
    void an_end_that_is_lost_keeps_nobody_on_the_telephone_for_more_than_two_hours() {
        town.calls(call("2101", "a", "START"));
        clock.advance(Duration.ofMinutes(119));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.CALL);
        clock.advance(Duration.ofMinutes(1));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.UNKNOWN);
    }

    @Test
    void a_call_said_again_is_believed_two_more_hours_and_began_when_it_began() {
        town.calls(call("2101", "a", "START"));
        var since = town.board.presence(SATO).since();
        clock.advance(Duration.ofMinutes(100));
        town.calls(call("2101", "a", "START"));
        clock.advance(Duration.ofMinutes(100));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.CALL);
        assertThat(town.board.presence(SATO).since()).isEqualTo(since);
    }

    @Test
    void an_end_that_overtook_its_start_wins_and_one_of_an_unknown_call_is_taken_silently() {
        assertThat(town.calls(call("2101", "a", "END"), call("2101", "a", "START")).taken()).isEqualTo(2);
        assertThat(town.state(SATO)).isEqualTo(PresenceState.UNKNOWN);
    }

    @Test
    void what_is_wrong_with_one_event_does_not_keep_the_others_out() {
        var late = clock.instant().minus(Duration.ofMinutes(61));
        var early = clock.instant().plus(Duration.ofMinutes(11));
        var answer = town.calls(
                call("9999", "a", "START"), call("2101", "a", "START"), call("2104", "a", "START"),
                call("2102", "b", "START", late), call("2102", "b", "START", early), call("2107", "a", "START"),
                call("2102", " ", "START"), call("2102", "x".repeat(65), "START"), call("2103", "c", "START"));
        assertThat(answer.taken()).isEqualTo(2);
        assertThat(answer.refused()).containsExactly("0 presence.extension_unknown", "2 presence.extension_shared",
                "3 presence.at_invalid", "4 presence.at_invalid", "5 presence.extension_unknown", "6 request.invalid",
                "7 request.invalid");
        assertThat(answer.body().get("refused").get(0).get("message").asString()).isEqualTo("この内線番号の職員はいません。");
        assertThat(town.state(SATO)).isEqualTo(PresenceState.CALL);
        assertThat(town.state(SUZUKI)).isEqualTo(PresenceState.UNKNOWN);
        assertThat(town.state(TANAKA)).isEqualTo(PresenceState.CALL);
    }

    @Test
    void a_clock_that_is_a_little_off_is_borne_with() {
        var answer = town.calls(call("2101", "a", "START", clock.instant().plus(Duration.ofMinutes(10))),
                call("2102", "b", "START", clock.instant().minus(Duration.ofHours(1))));
        assertThat(answer.refused()).isEmpty();
        assertThat(town.board.presence(SATO).since()).isEqualTo(clock.instant());
        assertThat(town.board.presence(SUZUKI).since()).isEqualTo(clock.instant().minus(Duration.ofHours(1)));
    }

    @Test
    void two_exchanges_speak_for_themselves() {
        town.keys.put("branch", new ApiKey(77, "支所", Set.of("presence.calls")));
        town.calls(call("2101", "a", "START"));
        town.program("branch", "POST", CALLS, events(call("2101", "a", "START")));
        town.calls(call("2101", "a", "END"));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.CALL);
        town.program("branch", "POST", CALLS, events(call("2101", "a", "END")));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.UNKNOWN);
    }

    @Test
    void after_a_restart_nothing_is_known_until_the_exchange_says_it_again() {
        town.calls(call("2101", "a", "START"));
        town.close();
        open();
        assertThat(town.state(SATO)).isEqualTo(PresenceState.UNKNOWN);
        town.calls(call("2101", "a", "START"), call("2101", "a", "START"));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.CALL);
        town.calls(call("2101", "a", "END"));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.UNKNOWN);
    }

    @Test
    void a_clock_set_back_leaves_nobody_on_the_telephone() {
        town.calls(call("2101", "a", "START"));
        clock.advance(Duration.ofHours(-1));
        assertThat(town.calls(call("2101", "b", "START"), call("2101", "b", "END")).refused()).isEmpty();
        assertThat(town.state(SATO)).isEqualTo(PresenceState.CALL);
        clock.advance(Duration.ofHours(2));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.UNKNOWN);
    }

    @Test
    void too_much_at_once_is_refused_and_nobody_has_calls_without_end() {
        var many = IntStream.range(0, 501).mapToObj(i -> call("2101", "c" + i, "START")).toArray(String[]::new);
        assertThat(town.calls(many).code()).isEqualTo("request.invalid");
        assertThat(town.state(SATO)).isEqualTo(PresenceState.UNKNOWN);
        var most = IntStream.range(0, 500).mapToObj(i -> call("2101", "c" + i, "START")).toArray(String[]::new);
        assertThat(town.calls(most).taken()).isEqualTo(500);
        assertThat(town.board.claims(SATO)).hasSize(Calls.MAX_PER_LINE);
    }

    @Test
    void a_key_that_is_refused_is_told_so_over_http_2_too() {
        assertThat(town.http.version()).isEqualTo(HttpClient.Version.HTTP_2);
        assertThat(town.program("nobody", "POST", CALLS, events()).code()).isEqualTo("key.unknown");
    }

    @Test
    void what_is_no_list_of_calls_is_refused_as_a_whole() {
        assertThat(town.calls(call("2101", "a", "RING")).code()).isEqualTo("request.invalid");
        assertThat(town.program("presence.calls", "POST", CALLS, "{}").code()).isEqualTo("request.invalid");
        assertThat(town.program("presence.calls", "POST", CALLS, "{\"events\":").code()).isEqualTo("request.malformed");
        assertThat(town.program("presence.doors", "POST", CALLS, events()).code()).isEqualTo("key.scope");
        assertThat(town.person(SATO, "POST", CALLS, events()).code()).isEqualTo("key.unknown");
    }
}
