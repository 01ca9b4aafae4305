package hub.presence.link;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.presence.board.Claim;
import hub.presence.board.PresenceState;
import hub.presence.board.Source;
import hub.testing.TestClock;

import static hub.presence.link.LinkTown.SATO;
import static hub.presence.link.LinkTown.STATES;
import static hub.presence.link.LinkTown.SUZUKI;
import static org.assertj.core.api.Assertions.assertThat;

/// What machines are told when they ask.
class ToldTest {

    private static final String BOARD = "/api/links/presence/units/1/board";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private LinkTown town;

    @BeforeEach
    void open() {
        town = new LinkTown(folder, clock, HookPace.USUAL);
        var now = clock.instant();
        town.manual(SATO, PresenceState.BUSY, now, now.plus(Duration.ofHours(1)));
        town.board.says(SUZUKI, "plan", List.of(Claim.until(Source.PLAN, PresenceState.LEAVE, null,
                now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(7)))));
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void an_exchange_is_told_state_and_end_but_no_note_no_place_and_no_leave() {
        var states = town.program("presence.states", "GET", STATES, "").body();
        assertThat(states.get("next").isNull()).isTrue();
        assertThat(states.get("states").get(0)).hasToString("""
                {"staffNumber":"100001","extension":"2101","state":"BUSY","until":"2026-11-18T02:24:00Z"}""");
        assertThat(states.get("states").get(1)).hasToString("""
                {"staffNumber":"100002","extension":"2102","state":"OUT","until":"2026-11-18T08:24:00Z"}""");
        assertThat(states.get("states").get(5)).hasToString("""
                {"staffNumber":"100006","extension":null,"state":"UNKNOWN","until":null}""");
        assertThat(states.get("states")).hasSize(6);
    }

    @Test
    void an_exchange_reads_on_from_where_it_was() {
        var after = town.program("presence.states", "GET", STATES + "?after=100004", "").body().get("states");
        assertThat(after).extracting(one -> one.get("staffNumber").asString()).containsExactly("100005", "100006");
    }

    @Test
    void a_screen_in_the_hall_is_told_state_and_place_but_no_times_no_note_and_no_leave() {
        var board = town.program("presence.board", "GET", BOARD, "");
        assertThat(board.body().get("name").asString()).isEqualTo("情報政策課");
        var sato = board.body().get("rows").get(0);
        assertThat(sato.get("person").get("name").asString()).isEqualTo("佐藤 直樹");
        assertThat(sato.get("state").asString()).isEqualTo("BUSY");
        assertThat(sato.get("place").asString()).isEqualTo("窓口");
        assertThat(board.body().get("rows").get(1).get("state").asString()).isEqualTo("OUT");
        assertThat(board.body().toString()).doesNotContain("ひみつ", "LEAVE", "until", "2026-");
    }

    @Test
    void each_key_is_told_only_what_it_is_for() {
        assertThat(town.program("presence.board", "GET", STATES, "").code()).isEqualTo("key.scope");
        assertThat(town.program("presence.states", "GET", BOARD, "").code()).isEqualTo("key.scope");
        assertThat(town.person(SATO, "GET", BOARD, "").code()).isEqualTo("key.unknown");
        assertThat(town.program("presence.board", "GET", "/api/links/presence/units/9/board", "").code())
                .isEqualTo("not_found");
    }
}
