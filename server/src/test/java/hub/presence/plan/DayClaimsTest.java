package hub.presence.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.presence.board.Claim;
import hub.presence.hours.HoursConfig;
import hub.presence.hours.WorkingHoursOf;

import static org.assertj.core.api.Assertions.assertThat;

/// What the board is told of a planned day: the table of RATIONALE.md. Wednesday 18 November 2026; the noon break is from
/// 12:00 to 13:00.
class DayClaimsTest {

    private static final PersonId SATO = new PersonId(1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final HoursConfig TOWN = HoursConfig.of("08:30-17:15", "12:00-13:00", "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # hours       | forenoon      | afternoon | what the board is told
            08:30-17:15   | TELEWORK      | TELEWORK  | TELEWORK 18T08:30 18T17:15
            08:30-17:15   | TELEWORK      | -         | TELEWORK 18T08:30 18T12:00
            08:30-17:15   | -             | TELEWORK  | TELEWORK 18T13:00 18T17:15
            08:30-17:15   | LEAVE         | LEAVE     | LEAVE 18T00:00 19T00:00
            08:30-17:15   | LEAVE         | -         | LEAVE 18T00:00 18T12:00
            08:30-17:15   | -             | LEAVE     | LEAVE 18T13:00 19T00:00
            08:30-17:15   | TRIP          | TRIP      | TRIP 18T00:00 19T00:00
            08:30-17:15   | TRIP          | -         | TRIP 18T00:00 18T12:00
            08:30-17:15   | -             | TRIP      | TRIP 18T13:00 19T00:00
            08:30-17:15   | TRAINING      | TRAINING  | OUT(研修) 18T08:30 18T17:15
            08:30-17:15   | TRAINING      | LEAVE     | OUT(研修) 18T08:30 18T12:00; LEAVE 18T13:00 19T00:00
            # who comes late
            10:00-18:45   | TELEWORK      | -         | TELEWORK 18T10:00 18T12:00
            10:00-18:45   | -             | TELEWORK  | TELEWORK 18T13:00 18T18:45
            # hours that do not have the noon break inside are parted in the middle
            13:00-21:00   | TELEWORK      | -         | TELEWORK 18T13:00 18T17:00
            13:00-21:00   | -             | TELEWORK  | TELEWORK 18T17:00 18T21:00
            22:00-07:00   | TELEWORK      | TELEWORK  | TELEWORK 18T22:00 19T07:00
            22:00-06:00   | TELEWORK      | -         | TELEWORK 18T22:00 19T02:00
            # the whole night is off, not only until midnight
            22:00-07:00   | LEAVE         | LEAVE     | LEAVE 18T00:00 19T07:00
            22:00-06:00   | -             | LEAVE     | LEAVE 19T02:00 19T06:00
            # on a day off the hours of the town hall stand in
            -             | TRAINING      | TRAINING  | OUT(研修) 18T08:30 18T17:15
            """)
    void the_board_is_told(@Nullable String hours, @Nullable String am, @Nullable String pm, String expected) {
        var claims = new DayClaims(WorkingHoursOf.shift(TOWN, SATO, DAY, hours), TOWN.noon())
                .of(SATO, DAY, plan(am), plan(pm));
        assertThat(claims.map(DayClaimsTest::text)).containsExactly(expected.split("; "));
    }

    private static @Nullable HalfPlan plan(@Nullable String kind) {
        return kind == null ? null : new HalfPlan(PlanKind.valueOf(kind), null, null);
    }

    private static String text(Claim claim) {
        var place = claim.place() == null ? "" : "(" + claim.place() + ")";
        return claim.state() + place + Stream.of(claim.since(), claim.until())
                .map(at -> " " + LocalDateTime.ofInstant(at, HubTime.ZONE).toString().substring(8))
                .reduce("", String::concat);
    }
}
