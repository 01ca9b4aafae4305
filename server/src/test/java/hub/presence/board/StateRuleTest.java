package hub.presence.board;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hub.kernel.id.PersonId;

import static hub.presence.Day.at;
import static org.assertj.core.api.Assertions.assertThat;

/// The rule of RATIONALE.md: what a colleague sees at 10:00, given what the sources say.
class StateRuleTest {

    private static final PersonId SATO = new PersonId(1);
    private static final Instant TEN = at("10:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # by hand | from  | until | opened | touched  | closed   || state     | since    | until
            # nothing fresh
            -         | -     | -     | -      | -        | -        || UNKNOWN   | -        | -
            -         | -     | -     | 08:30  | 09:58    | 09:59    || UNKNOWN   | 09:59    | -
            -         | -     | -     | 08:30  | -        | 09:59    || UNKNOWN   | 09:59    | -
            -         | -     | -     | 08:30  | 09:59    | 09:59:55 || UNKNOWN   | 09:59:55 | -
            # a device is touched
            -         | -     | -     | 08:30  | 10:00    | -        || AVAILABLE | 10:00    | -
            -         | -     | -     | 08:30  | 09:55:01 | -        || AVAILABLE | 09:55:01 | -
            # a page that is being reloaded
            -         | -     | -     | 08:30  | 09:59    | 09:59:56 || AVAILABLE | 09:59    | -
            # connected, but not touched for five minutes
            -         | -     | -     | 08:30  | 09:55    | -        || AWAY      | 09:55    | -
            -         | -     | -     | 08:30  | 08:31    | -        || AWAY      | 08:31    | -
            -         | -     | -     | 08:30  | -        | -        || AWAY      | 08:30    | -
            # by hand wins while it holds
            BUSY      | 09:00 | 11:00 | 08:30  | 09:59    | -        || BUSY      | 09:00    | 11:00
            AVAILABLE | 09:00 | 11:00 | 08:30  | 08:40    | -        || AVAILABLE | 09:00    | 11:00
            AWAY      | 09:58 | 10:30 | 08:30  | 09:59    | -        || AWAY      | 09:58    | 10:30
            TELEWORK  | 09:00 | 17:15 | -      | -        | -        || TELEWORK  | 09:00    | 17:15
            TRIP      | 09:00 | 17:15 | 08:30  | 08:40    | 08:50    || TRIP      | 09:00    | 17:15
            OUT       | 09:00 | 10:01 | 08:30  | 09:59    | -        || OUT       | 09:00    | 10:01
            # by hand has ended: what the devices say
            BUSY      | 09:00 | 10:00 | 08:30  | 09:59    | -        || AVAILABLE | 09:59    | -
            BUSY      | 09:00 | 09:59 | 08:30  | 09:30    | -        || AWAY      | 09:30    | -
            BUSY      | 09:00 | 10:00 | 08:30  | 08:40    | 08:50    || UNKNOWN   | 09:00    | -
            BUSY      | 09:00 | 10:00 | -      | -        | -        || UNKNOWN   | 09:00    | -
            """)
    void at_ten_o_clock(
            @Nullable PresenceState byHand, @Nullable String from, @Nullable String until, @Nullable String opened,
            @Nullable String touched, @Nullable String closed, String gap, PresenceState state, @Nullable String since,
            @Nullable String end) {
        var known = byHand(devices(Known.nothingOf(SATO), opened, touched, closed), byHand, from, until);
        assertThat(known.at(TEN).shown().presence())
                .isEqualTo(new Presence(SATO, state, null, null, instant(since), instant(end)));
    }

    private static Known devices(
            Known known, @Nullable String opened, @Nullable String touched, @Nullable String closed) {
        var next = known;
        if (opened != null) {
            next = next.devices(next.devices().opened("desk"), at(opened));
        }
        if (touched != null) {
            next = next.devices(next.devices().touched(at(touched)), at(touched));
        }
        if (closed != null) {
            next = next.devices(next.devices().closed("desk", at(closed)), at(closed));
        }
        return next;
    }

    private static Known byHand(
            Known known, @Nullable PresenceState state, @Nullable String from, @Nullable String until) {
        return state == null || from == null || until == null
                ? known
                : known.manual(
                        new ManualState(SATO, state, null, at(from), at(until)).claim());
    }

    private static @Nullable Instant instant(@Nullable String time) {
        return time == null ? null : at(time);
    }
}
