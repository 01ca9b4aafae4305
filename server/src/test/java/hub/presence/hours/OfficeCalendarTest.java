package hub.presence.hours;

import java.time.LocalDate;
import java.util.List;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OfficeCalendarTest {

    private final OfficeCalendar calendar = new OfficeCalendar(YearlyDays.parse("12-29..01-03 年末年始, 08-15"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-28 | -
            2026-12-29 | CLOSED 年末年始
            2026-12-31 | CLOSED 年末年始
            2027-01-01 | HOLIDAY 元日
            2027-01-03 | CLOSED 年末年始
            2027-01-04 | -
            2026-08-15 | CLOSED 閉庁日
            2026-11-23 | HOLIDAY 勤労感謝の日
            2026-11-27 | CLOSED 停電のため閉庁
            2026-11-28 | -
            """)
    void a_day_is_a_holiday_or_closed_or_neither(LocalDate day, String expected) {
        calendar.list(List.of(new ClosedDay(LocalDate.of(2026, 11, 27), "停電のため閉庁"),
                new ClosedDay(LocalDate.of(2026, 11, 23), "閉庁")));
        assertThat(calendar.closed(day).map(closed -> closed.kind() + " " + closed.name()).orElse("-"))
                .isEqualTo(expected);
    }

    @Test
    void a_range_includes_both_ends() {
        assertThat(calendar.closed(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 6)))
                .extracting(OfficeDay::name)
                .containsExactly("憲法記念日", "みどりの日", "こどもの日", "振替休日");
    }

    @Test
    void that_the_list_of_holidays_has_ended_is_said_once() {
        var log = (Logger) LoggerFactory.getLogger(OfficeCalendar.class);
        var said = new ListAppender<ILoggingEvent>();
        said.start();
        log.addAppender(said);
        int last = JapaneseHolidays.lastYear();
        calendar.closed(LocalDate.of(last, 12, 28), LocalDate.of(last, 12, 31));
        assertThat(said.list).isEmpty();
        assertThat(calendar.closed(LocalDate.of(last + 1, 1, 1), LocalDate.of(last + 2, 1, 1)))
                .allMatch(day -> day.kind() == DayKind.CLOSED);
        log.detachAppender(said);
        assertThat(said.list).extracting(ILoggingEvent::toString).containsExactly(
                "[WARN] The list of national holidays ends with %d: in %d none are known".formatted(last, last + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-29..", "13-01", "12-32", "正月", "12-29...01-03"})
    void a_setting_that_is_no_day_is_refused_at_the_start(String text) {
        assertThatThrownBy(() -> YearlyDays.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("presence.closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "08:30", "8:30-17:15", "08:30-25:00", "08:30-17:15-18:00"})
    void hours_that_are_none_are_refused_at_the_start(String text) {
        assertThatThrownBy(() -> HoursConfig.of(text, "12:00-13:00", "")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("presence.hours");
    }

    @Test
    void a_town_hall_may_have_no_closed_days() {
        assertThat(HoursConfig.of("08:30 - 17:15", "12:00-13:00", "").closed()).isEmpty();
    }
}
