package hub.presence.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;

import static org.assertj.core.api.Assertions.assertThat;

/// Wednesday 18 November 2026 and the days around it; Monday the 23rd is a holiday.
class WorkingHoursTest {

    /// Works the hours of the town hall.
    private static final PersonId SATO = new PersonId(1);

    /// Comes late, and on Saturdays, but not on Mondays.
    private static final PersonId SUZUKI = new PersonId(2);

    /// Works shifts: a night, a whole day and night, the holiday from noon on, and on the 24th not at all.
    private static final PersonId TANAKA = new PersonId(3);

    private final WorkingHours hours = new WorkingHours(Span.of("08:30", "17:15"), new OfficeCalendar(List.of()));

    @BeforeEach
    void settle() {
        hours.put(SUZUKI, PersonHours.of(List.of(new HoursOn(1, null, null), new HoursOn(2, "10:00", "18:45"),
                new HoursOn(3, "10:00", "18:45"), new HoursOn(6, "09:00", "12:00")), List.of()));
        hours.put(TANAKA, PersonHours.of(List.of(), List.of(shift(18, "22:00", "07:00"), shift(20, "08:30", "08:30"),
                shift(23, "12:00", "21:00"), new Shift(day(24), null, null))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # person | day | hours
            1        | 18  | 18T08:30 18T17:15
            1        | 21  | -
            1        | 22  | -
            1        | 23  | -
            1        | 24  | 24T08:30 24T17:15
            2        | 18  | 18T10:00 18T18:45
            2        | 19  | -
            2        | 21  | 21T09:00 21T12:00
            2        | 23  | -
            3        | 18  | 18T22:00 19T07:00
            3        | 19  | 19T08:30 19T17:15
            3        | 20  | 20T08:30 21T08:30
            3        | 23  | 23T12:00 23T21:00
            3        | 24  | -
            """)
    void everybody_works_as_the_shift_the_own_week_or_the_town_hall_says(long person, int day, String expected) {
        assertThat(hours.on(new PersonId(person), day(day))
                .map(time -> text(time.from()) + " " + text(time.until())).orElse("-")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 18T08:29 | false
            1 | 18T08:30 | true
            1 | 18T17:14 | true
            1 | 18T17:15 | false
            3 | 18T12:00 | false
            3 | 18T23:59 | true
            3 | 19T00:00 | true
            3 | 19T06:59 | true
            3 | 19T07:00 | false
            3 | 21T08:29 | true
            3 | 21T08:30 | false
            """)
    void a_moment_is_working_time_or_not(long person, String moment, boolean expected) {
        assertThat(hours.working(new PersonId(person), at(moment))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # person | from     | next
            1        | 18T10:00 | 18T10:00
            1        | 18T07:00 | 18T08:30
            1        | 18T17:15 | 19T08:30
            # a weekend and a holiday lie between
            1        | 20T17:15 | 24T08:30
            2        | 18T18:45 | 21T09:00
            # in the middle of the night shift, after it, before it
            3        | 19T03:00 | 19T03:00
            3        | 19T07:00 | 19T08:30
            3        | 18T00:00 | 18T22:00
            """)
    void the_next_working_hour_is_found(long person, String from, String expected) {
        assertThat(hours.nextWorking(new PersonId(person), at(from)).map(WorkingHoursTest::text)).contains(expected);
    }

    @Test
    void who_does_not_work_for_a_month_has_no_next_hour() {
        hours.put(SATO, PersonHours.of(List.of(new HoursOn(1, null, null)), List.of(
                new Shift(LocalDate.of(2026, 12, 20), "08:30", "12:00"))));
        assertThat(hours.nextWorking(SATO, at("18T10:00"))).isEmpty();
        assertThat(hours.nextWorking(SATO, at("19T10:00"))).isPresent();
    }

    @Test
    void the_week_is_told_from_monday_to_sunday() {
        assertThat(hours.own(SATO)).isFalse();
        assertThat(hours.week(SATO)).contains(new HoursOn(5, "08:30", "17:15"), new HoursOn(6, null, null)).hasSize(7);
        assertThat(hours.own(SUZUKI)).isTrue();
        assertThat(hours.week(SUZUKI).get(5)).isEqualTo(new HoursOn(6, "09:00", "12:00"));
    }

    @Test
    void shifts_of_the_past_are_forgotten() {
        hours.forgetBefore(day(20));
        assertThat(hours.shifts(TANAKA)).extracting(Shift::day).containsExactly(day(20), day(23), day(24));
    }

    private static Shift shift(int day, String from, String to) {
        return new Shift(day(day), from, to);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse("2026-11-" + moment).atZone(HubTime.ZONE).toInstant();
    }

    private static String text(Instant instant) {
        return LocalDateTime.ofInstant(instant, HubTime.ZONE).toString().substring(8);
    }
}
