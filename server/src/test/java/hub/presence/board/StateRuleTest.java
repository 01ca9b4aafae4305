package hub.presence.board;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;

import static hub.presence.Day.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/// The rule of RATIONALE.md as a table: what is shown at 10:00, given what the sources say. Office hours are 8:30 to 17:15
/// with a break from 12:00 to 13:00.
class StateRuleTest {

    private static final PersonId SATO = new PersonId(1);
    private static final Instant TEN = at("10:00");

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # what the sources say                                             | state     | place      | since    | until | free
            # Nothing fresh: nobody guesses.
            nothing                                                            | UNKNOWN   | -          | -        | -     | -
            opened 08:30; touched 09:58; closed 09:59                          | UNKNOWN   | -          | 09:59    | -     | -
            opened 08:30; closed 09:59:55                                      | UNKNOWN   | -          | 09:59:55 | -     | -

            # A device alone.
            opened 08:30; touched 10:00                                        | AVAILABLE | -          | 10:00    | -     | -
            opened 08:30; touched 09:55:01                                     | AVAILABLE | -          | 09:55:01 | -     | -
            opened 08:30; touched 09:59; closed 09:59:56                       | AVAILABLE | -          | 09:59    | -     | -
            opened 08:30; touched 09:55                                        | AWAY      | -          | 09:55    | -     | -
            opened 08:30                                                       | AWAY      | -          | 08:30    | -     | -

            # What was chosen by hand holds until its end, and then the others are believed again.
            hand BUSY 09:00-11:00; opened 08:30; touched 09:59                 | BUSY      | -          | 09:00    | 11:00 | 11:00
            hand AVAILABLE 09:00-11:00; opened 08:30; touched 08:40            | AVAILABLE | -          | 09:00    | 11:00 | -
            hand OUT 09:00-10:01; opened 08:30; touched 09:59                  | OUT       | -          | 09:00    | 10:01 | 10:01
            hand BUSY 09:00-10:00; opened 08:30; touched 09:59                 | AVAILABLE | -          | 09:59    | -     | -
            hand BUSY 09:00-09:59; opened 08:30; touched 09:30                 | AWAY      | -          | 09:30    | -     | -
            hand BUSY 09:00-10:00                                              | UNKNOWN   | -          | 09:00    | -     | -

            # "Not now" by hand is stronger than everything; a call is stronger than "here" and "elsewhere" by hand.
            hand BUSY 09:00-11:00; call 09:50                                  | BUSY      | -          | 09:00    | 11:00 | 11:00
            hand OUT 09:00-11:00; meeting 09:30-10:30 @第2会議室                 | OUT       | 第2会議室    | 09:00    | 11:00 | 11:00
            hand AVAILABLE 09:00-11:00; call 09:50                             | CALL      | -          | 09:50    | -     | -
            hand TELEWORK 09:00-17:15; call 09:50                              | CALL      | 在宅        | 09:50    | -     | -

            # A call is a fact that decides the channel; it is believed for two hours.
            call 09:50; opened 08:30; touched 09:59                            | CALL      | -          | 09:50    | -     | -
            call 08:00; opened 08:30; touched 09:59                            | AVAILABLE | -          | 09:59    | -     | -
            call 09:50; meeting 09:30-10:30 @第2会議室                           | CALL      | 第2会議室    | 09:50    | -     | -
            call 09:50; plan TELEWORK 08:30-17:15                              | CALL      | 在宅        | 09:50    | -     | -

            # A meeting: "here" by hand is stronger (it fell through), "elsewhere" by hand and the plan are not.
            meeting 09:30-10:30 @第2会議室; opened 08:30; touched 09:59           | MEETING   | 第2会議室    | 09:30    | 10:30 | 10:30
            meeting 10:00-11:00                                                | MEETING   | -          | 10:00    | 11:00 | 11:00
            meeting 09:00-10:00; opened 08:30; touched 09:59                   | AVAILABLE | -          | 09:59    | -     | -
            meeting 10:01-11:00; opened 08:30; touched 09:59                   | AVAILABLE | -          | 09:59    | -     | -
            hand AVAILABLE 09:55-11:00; meeting 09:30-10:30                    | AVAILABLE | -          | 09:55    | 11:00 | -
            hand TELEWORK 08:30-17:15; meeting 09:30-10:30                     | MEETING   | 在宅        | 09:30    | 10:30 | 10:30
            plan TRIP 00:00-23:59 @県庁; meeting 09:30-10:30                    | MEETING   | 県庁        | 09:30    | 10:30 | -
            meeting 09:30-10:15; meeting 09:45-11:00 @ブース3                    | MEETING   | ブース3      | 09:45    | 11:00 | 11:00

            # The plan of the day is stronger than devices, the door and the seat.
            plan LEAVE 00:00-12:00; opened 08:30; touched 09:59                | LEAVE     | -          | 00:00    | 12:00 | 13:00
            plan TELEWORK 08:30-17:15; opened 08:30; touched 08:40             | TELEWORK  | -          | 08:30    | 17:15 | -
            plan OUT 09:00-17:15 @研修; seat 08:40 @4F A-12                     | OUT       | 研修        | 09:00    | 17:15 | 17:15
            plan LEAVE 13:00-23:59; opened 08:30; touched 09:59                | AVAILABLE | -          | 09:59    | -     | -
            hand AVAILABLE 09:00-11:00; plan LEAVE 00:00-23:59                 | AVAILABLE | -          | 09:00    | 11:00 | -

            # Who went out is out, whatever a device left running says. Who came in is in the house, not at the desk.
            door OUT 09:40; opened 08:30; touched 09:59                        | OUT       | -          | 09:40    | -     | -
            door GONE 09:40; seat 08:40 @4F A-12                               | GONE      | 4F A-12    | 09:40    | -     | -
            door AWAY 08:20 @本庁舎                                             | AWAY      | 本庁舎       | 08:20    | -     | -
            door AWAY 08:20 @本庁舎; opened 08:30; touched 09:59                 | AVAILABLE | 本庁舎       | 09:59    | -     | -

            # A seat tells where; whether one can be reached is told by devices.
            seat 08:40 @4F A-12; door AWAY 08:20 @本庁舎                         | AWAY      | 4F A-12    | 08:40    | -     | -
            seat 08:40 @4F A-12; opened 08:30; touched 09:59                   | AVAILABLE | 4F A-12    | 09:59    | -     | -
            seat 01:59 @4F A-12                                                | UNKNOWN   | -          | 01:59    | -     | -

            # Next free: over what follows without a gap, and over the break.
            meeting 09:30-10:30; meeting 10:30-11:30                           | MEETING   | -          | 09:30    | 10:30 | 11:30
            meeting 09:30-10:30; meeting 10:31-11:30                           | MEETING   | -          | 09:30    | 10:30 | 10:30
            meeting 09:30-12:00                                                | MEETING   | -          | 09:30    | 12:00 | 13:00
            meeting 09:30-10:30; plan LEAVE 10:30-23:00                        | MEETING   | -          | 09:30    | 10:30 | -
            hand BUSY 09:00-10:30; meeting 10:00-11:00; call 09:50             | BUSY      | -          | 09:00    | 10:30 | 11:00
            """)
    void at_ten_o_clock(
            String facts, PresenceState state, @Nullable String place, @Nullable String since, @Nullable String until,
            @Nullable String free) {
        assertThat(Facts.of(SATO, facts).at(TEN, StateRuleTest::office).shown().presence()).isEqualTo(
                new Presence(SATO, state, place, null, instant(since), instant(until), instant(free)));
    }

    @Test
    void a_source_cannot_say_what_it_cannot_know() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> Claim.until(Source.SEAT, PresenceState.AVAILABLE, null, TEN, at("11:00")));
        assertThatIllegalArgumentException().isThrownBy(
                () -> Claim.until(Source.MANUAL, PresenceState.MEETING, null, TEN, at("11:00")));
    }

    private static Optional<Instant> office(PersonId person, Instant from) {
        var time = LocalTime.ofInstant(from, HubTime.ZONE);
        if (time.isBefore(LocalTime.of(8, 30))) {
            return Optional.of(at("08:30"));
        }
        if (!time.isBefore(LocalTime.NOON) && time.isBefore(LocalTime.of(13, 0))) {
            return Optional.of(at("13:00"));
        }
        return time.isAfter(LocalTime.of(17, 15)) ? Optional.empty() : Optional.of(from);
    }

    private static @Nullable Instant instant(@Nullable String time) {
        return time == null ? null : at(time);
    }
}
