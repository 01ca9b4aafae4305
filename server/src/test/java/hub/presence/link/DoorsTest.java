package hub.presence.link;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.presence.board.PresenceState;
import hub.testing.TestClock;

import static hub.presence.link.LinkTown.SATO;
import static hub.presence.link.LinkTown.SUZUKI;
import static hub.presence.link.LinkTown.door;
import static org.assertj.core.api.Assertions.assertThat;

/// What doors and the attendance system say.
class DoorsTest {

    private static final String NUMBER = "100001";

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
    void who_comes_in_is_there_and_who_goes_out_is_not() {
        town.doors(door(NUMBER, "IN", "本庁舎 3階", null));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.AWAY);
        assertThat(town.board.presence(SATO).place()).isEqualTo("本庁舎 3階");
        town.doors(door(NUMBER, "OUT", "通用口", null));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.OUT);
        assertThat(town.board.presence(SATO).place()).as("a door is no place to be").isNull();
        town.doors(door(NUMBER, "LEFT", null, null));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.GONE);
        town.doors(door(NUMBER, "IN", null, null));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.AWAY);
    }

    @Test
    void who_has_left_is_gone_until_five_in_the_morning() {
        town.doors(door(NUMBER, "LEFT", null, null));
        clock.set(Instant.parse("2026-11-18T19:59:59Z"));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.GONE);
        assertThat(town.board.presence(SATO).until()).as("nobody knows when").isNull();
        clock.set(Instant.parse("2026-11-18T20:00:00Z"));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.UNKNOWN);
    }

    @Test
    void who_leaves_after_midnight_is_back_the_same_morning() {
        clock.set(Instant.parse("2026-11-18T16:30:00Z"));
        town.doors(door(NUMBER, "LEFT", null, null));
        clock.set(Instant.parse("2026-11-18T20:00:00Z"));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.UNKNOWN);
    }

    @Test
    void what_arrives_late_does_not_undo_what_is_newer() {
        var earlier = clock.instant().minus(Duration.ofMinutes(5));
        town.doors(door(NUMBER, "OUT", null, null));
        assertThat(town.doors(door(NUMBER, "IN", "本庁舎", earlier)).taken()).isEqualTo(1);
        assertThat(town.state(SATO)).isEqualTo(PresenceState.OUT);
    }

    @Test
    void after_the_clock_was_set_back_the_order_of_arrival_counts() {
        town.doors(door(NUMBER, "OUT", null, null));
        clock.advance(Duration.ofHours(-1));
        town.doors(door(NUMBER, "IN", null, clock.instant()));
        assertThat(town.state(SATO)).isEqualTo(PresenceState.AWAY);
    }

    @Test
    void what_is_wrong_with_one_event_does_not_keep_the_others_out() {
        var answer = town.doors(door("999999", "IN", null, null), door("100007", "IN", null, null),
                door(NUMBER, "IN", "あ".repeat(41), null),
                door(NUMBER, "IN", null, clock.instant().minus(Duration.ofHours(2))),
                door("100002", "LEFT", null, null));
        assertThat(answer.refused()).containsExactly("0 presence.staff_unknown", "1 presence.staff_unknown",
                "2 request.invalid", "3 presence.at_invalid");
        assertThat(town.state(SATO)).isEqualTo(PresenceState.UNKNOWN);
        assertThat(town.state(SUZUKI)).isEqualTo(PresenceState.GONE);
    }
}
