package hub.booking.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import hub.booking.series.Repeat.Freq;
import hub.kernel.wire.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatesTest {

    /// A Friday, and the holidays after it.
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 11, 23);
    private static final Map<LocalDate, String> CLOSED = Map.of(HOLIDAY, "勤労感謝の日");

    @Test
    void a_date_on_a_holiday_is_left_out() {
        assertThat(dates(weekly(List.of(1), 3), IfClosed.SKIP)).containsExactly(
                new SeriesDate(HOLIDAY, null, "勤労感謝の日"),
                new SeriesDate(HOLIDAY.plusWeeks(1), HOLIDAY.plusWeeks(1), null),
                new SeriesDate(HOLIDAY.plusWeeks(2), HOLIDAY.plusWeeks(2), null));
    }

    @Test
    void a_date_on_a_holiday_moves_to_the_last_open_day_before_it() {
        assertThat(days(weekly(List.of(1), 1), IfClosed.BEFORE)).containsExactly(FRIDAY);
    }

    @Test
    void a_date_on_a_holiday_moves_to_the_first_open_day_after_it() {
        assertThat(days(weekly(List.of(1), 1), IfClosed.AFTER)).containsExactly(HOLIDAY.plusDays(1));
    }

    @Test
    void a_date_does_not_move_to_a_day_the_series_has_already() {
        assertThat(days(weekly(List.of(1, 2), 4), IfClosed.AFTER)).containsExactly(
                HOLIDAY.plusDays(1), HOLIDAY.plusDays(7), HOLIDAY.plusDays(8));
    }

    @Test
    void every_day_of_work_is_a_daily_series_that_skips_closed_days() {
        var daily = new Repeat(Freq.DAILY, 1, List.of(), null, null, null, FRIDAY.plusDays(6), null);
        assertThat(days(daily, IfClosed.SKIP)).containsExactly(
                FRIDAY, FRIDAY.plusDays(4), FRIDAY.plusDays(5), FRIDAY.plusDays(6));
    }

    @Test
    void saturday_is_no_closed_day_for_who_says_saturday() {
        assertThat(days(weekly(List.of(6), 2), IfClosed.SKIP)).containsExactly(FRIDAY.plusDays(1), FRIDAY.plusDays(8));
    }

    @Test
    void without_a_wish_closed_days_are_days_as_any_other() {
        assertThat(days(weekly(List.of(1), 1), null)).containsExactly(HOLIDAY);
    }

    @Test
    void the_thirty_first_passes_over_shorter_months() {
        var monthly = new Repeat(Freq.MONTHLY, 1, List.of(), 31, null, null, null, 3);
        assertThat(days(monthly, null)).containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 31),
                LocalDate.of(2027, 3, 31));
    }

    @Test
    void a_series_without_end_is_refused() {
        assertRefused("series.endless", () -> new Repeat(Freq.DAILY, 1, List.of(), null, null, null, null, null));
    }

    @Test
    void ten_thousand_dates_are_refused() {
        assertRefused("series.too_many", () -> days(
                new Repeat(Freq.DAILY, 1, List.of(), null, null, null, null, 10_000), null));
    }

    @Test
    void a_rule_that_never_matches_is_refused() {
        assertRefused("series.empty", () -> days(
                new Repeat(Freq.MONTHLY, 12, List.of(), 31, null, null, FRIDAY.plusDays(400), null), null));
    }

    @Test
    void a_series_beyond_the_horizon_is_refused() {
        assertRefused("series.too_far", () -> days(
                new Repeat(Freq.WEEKLY, 1, List.of(), null, null, null, FRIDAY.plusDays(401), null), null));
        assertRefused("series.too_far", () -> days(
                new Repeat(Freq.MONTHLY, 1, List.of(), 1, null, null, null, 15), null));
    }

    @Test
    void rules_that_say_two_things_are_refused() {
        assertRefused("request.invalid", () -> new Repeat(Freq.MONTHLY, 1, List.of(), 1, 2, 3, null, 3));
        assertRefused("request.invalid", () -> new Repeat(Freq.DAILY, 1, List.of(1), null, null, null, null, 3));
        assertRefused("request.invalid", () -> new Repeat(Freq.DAILY, 1, List.of(), null, null, null, FRIDAY, 3));
        assertRefused("request.invalid", () -> new Repeat(Freq.DAILY, 0, List.of(), null, null, null, FRIDAY, null));
    }

    private static Repeat weekly(List<Integer> days, int count) {
        return new Repeat(Freq.WEEKLY, 1, days, null, null, null, null, count);
    }

    private static List<SeriesDate> dates(Repeat repeat, @Nullable IfClosed ifClosed) {
        return new Dates(repeat, ifClosed, day -> Optional.ofNullable(CLOSED.get(day))).from(FRIDAY);
    }

    private static List<LocalDate> days(Repeat repeat, @Nullable IfClosed ifClosed) {
        return dates(repeat, ifClosed).stream().flatMap(date -> Stream.ofNullable(date.day()))
                .toList();
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason().code()).isEqualTo(code));
    }
}
