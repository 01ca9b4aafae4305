package hub.presence.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hub.kernel.id.PersonId;
import hub.testing.TestClock;

import static hub.presence.Day.at;
import static hub.presence.Day.clockAt;
import static hub.presence.board.PresenceState.AVAILABLE;
import static hub.presence.board.PresenceState.AWAY;
import static hub.presence.board.PresenceState.BUSY;
import static hub.presence.board.PresenceState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

/// What colleagues are told as time passes.
class BoardTest {

    private static final PersonId SATO = new PersonId(1);
    private static final PersonId SUZUKI = new PersonId(2);

    private final TestClock clock = clockAt("10:00");
    private final List<PersonId> told = new ArrayList<>();
    private final Board board = new Board(clock, (_, from) -> Optional.of(from), ViewRules.ALL);

    @BeforeEach
    void listen() {
        board.onChange(presence -> told.add(presence.person()));
    }

    @Test
    void who_does_not_touch_anything_for_five_minutes_is_away_since_the_last_touch() {
        board.opened(SATO, "desk");
        board.touched(SATO);
        assertState(AVAILABLE, at("10:00"));
        pass("10:04:59");
        assertState(AVAILABLE, at("10:00"));
        pass("10:05");
        assertState(AWAY, at("10:00"));
        pass("10:20");
        board.touched(SATO);
        assertState(AVAILABLE, at("10:20"));
    }

    @Test
    void only_what_a_colleague_can_see_is_told() {
        board.opened(SATO, "desk");
        board.touched(SATO);
        told.clear();
        for (int report = 0; report < 40; report++) {
            clock.advance(Duration.ofSeconds(30));
            board.touched(SATO);
            board.turn("manual");
        }
        assertThat(told).isEmpty();
        assertState(AVAILABLE, at("10:00"));
    }

    @Test
    void a_crashed_browser_leaves_nobody_available() {
        board.opened(SATO, "desk");
        board.touched(SATO);
        pass("10:01");
        board.closed(SATO, "desk");
        assertState(AVAILABLE, at("10:00"));
        pass("10:01:05");
        assertState(UNKNOWN, at("10:01"));
    }

    @Test
    void nobody_notices_a_reload() {
        board.opened(SATO, "desk");
        board.touched(SATO);
        told.clear();
        pass("10:02");
        board.closed(SATO, "desk");
        pass("10:02:03");
        board.opened(SATO, "desk again");
        pass("10:03");
        assertThat(told).isEmpty();
        assertState(AVAILABLE, at("10:00"));
    }

    @Test
    void one_of_two_devices_is_enough() {
        board.opened(SATO, "desk");
        board.opened(SATO, "phone");
        board.touched(SATO);
        pass("10:01");
        board.closed(SATO, "desk");
        pass("10:02");
        assertState(AVAILABLE, at("10:00"));
        pass("10:05");
        assertState(AWAY, at("10:00"));
        board.closed(SATO, "phone");
        pass("10:06");
        assertState(UNKNOWN, at("10:05"));
    }

    @Test
    void a_second_device_does_not_make_the_absence_shorter() {
        board.opened(SATO, "desk");
        board.touched(SATO);
        pass("10:10");
        board.opened(SATO, "phone");
        pass("10:11");
        assertState(AWAY, at("10:00"));
    }

    @Test
    void a_state_chosen_by_hand_ends_by_itself() {
        board.opened(SATO, "desk");
        board.touched(SATO);
        board.says(SATO, "manual", busyUntil("10:30"));
        assertState(BUSY, at("10:00"));
        clock.set(at("10:29"));
        board.touched(SATO);
        assertThat(board.turn("manual")).isEmpty();
        clock.set(at("10:30"));
        assertThat(board.turn("manual")).containsExactly(SATO);
        assertState(AVAILABLE, at("10:29"));
    }

    @Test
    void an_end_that_is_moved_forward_comes_earlier() {
        board.says(SATO, "manual", busyUntil("12:00"));
        board.says(SATO, "manual", busyUntil("10:30"));
        pass("10:30");
        assertState(UNKNOWN, at("10:00"));
    }

    @Test
    void an_end_that_is_put_off_comes_later() {
        board.says(SATO, "manual", busyUntil("10:30"));
        board.says(SATO, "manual", busyUntil("12:00"));
        pass("10:30");
        assertThat(board.presence(SATO).state()).isEqualTo(BUSY);
        pass("12:00");
        assertThat(board.presence(SATO).state()).isEqualTo(UNKNOWN);
    }

    @Test
    void one_person_is_not_the_other() {
        board.opened(SATO, "desk");
        board.touched(SATO);
        assertThat(board.presence(SUZUKI)).isEqualTo(Presence.unknown(SUZUKI, null));
        assertThat(told).containsOnly(SATO);
    }

    @Test
    void nothing_is_left_of_who_is_forgotten() {
        board.says(SATO, "manual", busyUntil("12:00"));
        told.clear();
        assertThat(board.forget(SATO::equals)).containsExactly(SATO);
        assertThat(told).containsExactly(SATO);
        assertThat(board.presence(SATO)).isEqualTo(Presence.unknown(SATO, null));
    }

    @Test
    void what_is_known_ahead_begins_and_ends_by_itself() {
        board.says(SATO, "booking", List.of(
                Claim.until(Source.MEETING, PresenceState.MEETING, "第2会議室", at("10:30"), at("11:00")),
                Claim.until(Source.MEETING, PresenceState.MEETING, "ブース3", at("14:00"), at("15:00"))));
        assertThat(told).isEmpty();
        pass("10:30");
        assertThat(board.presence(SATO).place()).isEqualTo("第2会議室");
        pass("11:00");
        assertThat(board.presence(SATO).state()).isEqualTo(UNKNOWN);
        pass("14:00");
        assertThat(board.presence(SATO).place()).isEqualTo("ブース3");
        assertThat(told).hasSize(3);
    }

    @Test
    void each_origin_speaks_for_itself() {
        board.says(SATO, "booking", List.of(meeting("10:00", "11:00")));
        board.says(SATO, "calendar", List.of(meeting("10:00", "10:30")));
        board.says(SATO, "booking", List.of());
        assertThat(board.presence(SATO).until()).isEqualTo(at("10:30"));
    }

    @Test
    void a_clock_that_is_set_back_an_hour_keeps_nobody_available_longer() {
        board.opened(SATO, "desk");
        board.touched(SATO);
        pass("09:00");
        assertState(AVAILABLE, at("09:00"));
        pass("09:05");
        assertState(AWAY, at("09:00"));
    }

    @Test
    void a_clock_that_is_set_back_does_not_take_back_what_was_chosen() {
        board.says(SATO, "manual", busyUntil("10:30"));
        pass("09:00");
        assertThat(board.presence(SATO).state()).isEqualTo(BUSY);
        pass("10:30");
        assertThat(board.presence(SATO).state()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_clock_that_is_set_back_lets_a_closed_device_go_in_time() {
        board.opened(SATO, "desk");
        board.touched(SATO);
        board.closed(SATO, "desk");
        pass("09:00");
        pass("09:00:05");
        assertThat(board.presence(SATO).state()).isEqualTo(UNKNOWN);
    }

    @Test
    void a_clock_that_jumps_ahead_ends_what_is_over_and_the_next_touch_heals_the_rest() {
        board.opened(SATO, "desk");
        board.touched(SATO);
        board.says(SATO, "manual", busyUntil("10:30"));
        clock.set(at("11:00"));
        assertThat(board.turn("manual")).containsExactly(SATO);
        assertThat(board.presence(SATO).state()).isEqualTo(AWAY);
        board.touched(SATO);
        assertState(AVAILABLE, at("11:00"));
    }

    @Test
    void a_clock_that_is_only_trimmed_changes_nothing() {
        board.opened(SATO, "desk");
        board.touched(SATO);
        told.clear();
        clock.set(at("09:59:59"));
        board.touched(SATO);
        board.turn("manual");
        assertThat(told).isEmpty();
    }

    @Test
    void the_same_is_encoded_once_for_all_who_see_the_same() {
        board.says(SATO, "manual", busyUntil("10:30"));
        assertThat(board.json(View.STAFF, SATO)).isSameAs(board.json(View.STAFF, SATO));
    }

    private static Claim meeting(String from, String until) {
        return Claim.until(Source.MEETING, PresenceState.MEETING, null, at(from), at(until));
    }

    private void pass(String time) {
        clock.set(at(time));
        board.turn("manual");
    }

    private void assertState(PresenceState state, Instant since) {
        var presence = board.presence(SATO);
        assertThat(presence.state()).isEqualTo(state);
        assertThat(presence.since()).isEqualTo(since);
    }

    private List<Claim> busyUntil(String time) {
        return List.of(Claim.until(Source.MANUAL, BUSY, null, clock.instant(), at(time)));
    }
}
