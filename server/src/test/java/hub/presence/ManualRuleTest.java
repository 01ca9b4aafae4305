package hub.presence;

import java.time.Instant;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.presence.PresenceCommand.SetManual;
import hub.presence.board.PresenceState;

import static hub.presence.Day.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ManualRuleTest {

    private static final PersonId SATO = new PersonId(1);
    private static final Instant NOON = at("12:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # state    | now   | last end possible | days later
            AVAILABLE  | 12:00 | 00:00             | 1
            BUSY       | 12:00 | 00:00             | 1
            AWAY       | 12:00 | 00:00             | 1
            TELEWORK   | 12:00 | 00:00             | 8
            TRIP       | 12:00 | 00:00             | 8
            OUT        | 12:00 | 00:00             | 8
            GONE       | 12:00 | 00:00             | 8
            # late in the evening
            BUSY       | 22:00 | 00:00             | 1
            BUSY       | 22:30 | 00:30             | 1
            BUSY       | 23:59 | 01:59             | 1
            """)
    void each_state_has_a_last_end(PresenceState state, String time, String last, int days) {
        var now = at(time);
        var latest = at(last, days);
        assertThat(set(state, null, latest, now).until()).isEqualTo(latest);
        var refused = refused(() -> set(state, null, latest.plusMillis(1), now));
        assertThat(refused.reason()).isEqualTo(PresenceError.UNTIL_INVALID);
        assertThat(refused.detail()).containsEntry("latest", latest);
    }

    @Test
    void a_state_does_not_end_before_it_begins() {
        assertThat(refused(() -> set(PresenceState.BUSY, null, NOON, NOON)).reason())
                .isEqualTo(PresenceError.UNTIL_INVALID);
        assertThat(refused(() -> set(PresenceState.BUSY, null, NOON.minusSeconds(60), NOON)).reason())
                .isEqualTo(PresenceError.UNTIL_INVALID);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"AVAILABLE", "BUSY", "AWAY", "TELEWORK", "TRIP", "OUT", "GONE"})
    void nobody_chooses_what_only_a_source_can_know(PresenceState state) {
        assertThat(refused(() -> set(state, null, NOON.plusSeconds(60), NOON)).reason())
                .isEqualTo(PresenceError.STATE_NOT_MANUAL);
    }

    @Test
    void a_note_is_one_short_line() {
        assertThat(note(" 議会\n 対応中 ")).isEqualTo("議会 対応中");
        assertThat(note("  ")).isNull();
        assertThat(note("𠮷".repeat(60))).isEqualTo("𠮷".repeat(60));
        assertThat(refused(() -> note("あ".repeat(61))).reason()).isEqualTo(PresenceError.NOTE_TOO_LONG);
    }

    private static @Nullable String note(String text) {
        return set(PresenceState.BUSY, text, NOON.plusSeconds(60), NOON).note();
    }

    private static ManualState set(PresenceState state, @Nullable String note, Instant until, Instant now) {
        return ManualRule.check(SATO, new SetManual(state, note, until), now);
    }

    private static Refused refused(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call);
    }
}
