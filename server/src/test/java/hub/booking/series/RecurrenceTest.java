package hub.booking.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import hub.booking.series.Repeat.Freq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The dates of rules, against the plain definition and against another library.
class RecurrenceTest {

    private static final int RULES = 3_000;
    private static final int SPAN = 420;

    @Test
    void any_rule_has_exactly_the_days_that_the_definition_says() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < RULES; i++) {
            var first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_500));
            var repeat = any(random, first);
            assertThat(Recurrence.dates(repeat.rule(), first, first.plusDays(SPAN), 1_000))
                    .as("%s from %s, seed %d", repeat.rule(), first, seed)
                    .isEqualTo(defined(repeat, first, first.plusDays(SPAN)));
        }
    }

    @Test
    void any_rule_has_the_days_that_another_library_says() throws InvalidRecurrenceRuleException {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < RULES; i++) {
            var first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_500));
            var repeat = any(random, first);
            var ours = new ArrayList<>(Recurrence.dates(repeat.rule(), first, first.plusDays(SPAN), 1_000));
            var known = theirs(repeat, first);
            if (known.isEmpty()) {
                continue;
            }
            var theirs = new ArrayList<>(known.get());
            // Theirs takes the first day for a date whatever the rule says; the definition does not.
            ours.remove(first);
            theirs.remove(first);
            assertThat(ours).as("%s from %s, seed %d", repeat.rule(), first, seed).isEqualTo(theirs);
        }
    }

    @Test
    void a_rule_that_never_matches_ends_at_once() {
        var first = LocalDate.of(2026, 11, 20);
        assertThat(Recurrence.dates("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", first, first.plusDays(400), 400)).isEmpty();
        assertThat(Recurrence.dates("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", LocalDate.of(2026, 2, 1),
                LocalDate.of(2027, 3, 1), 400)).isEmpty();
    }

    @Test
    void what_is_no_rule_of_days_is_refused() {
        var day = LocalDate.of(2026, 11, 20);
        for (var rule : List.of("", "FREQ=NEVER", "FREQ=WEEKLY;BYDAY=XX", "FREQ=HOURLY", "INTERVAL=2",
                "FREQ=DAILY;BYHOUR=3", "FREQ=WEEKLY;INTERVAL=x")) {
            assertThatThrownBy(() -> Recurrence.dates(rule, day, day.plusDays(30), 400)).as(rule)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Repeat any(Random random, LocalDate first) {
        var interval = 1 + random.nextInt(random.nextBoolean() ? 3 : 20);
        var until = first.plusDays(SPAN);
        return switch (random.nextInt(4)) {
            case 0 -> new Repeat(Freq.DAILY, interval, List.of(), null, null, null, until, null);
            case 1 -> new Repeat(Freq.WEEKLY, interval, days(random), null, null, null, until, null);
            case 2 -> new Repeat(Freq.MONTHLY, interval, List.of(), monthDay(random), null, null, until, null);
            default -> new Repeat(Freq.MONTHLY, interval, List.of(), null, random.nextInt(6) == 5 ? -1
                    : 1 + random.nextInt(5), 1 + random.nextInt(7), until, null);
        };
    }

    private static List<Integer> days(Random random) {
        return random.ints(random.nextInt(4), 1, 8).boxed().toList();
    }

    private static @Nullable Integer monthDay(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> -1;
            default -> 1 + random.nextInt(31);
        };
    }

    /// Day by day: what the words of the rule mean.
    private static List<LocalDate> defined(Repeat repeat, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(day -> matches(repeat, first, day)).toList();
    }

    private static boolean matches(Repeat repeat, LocalDate first, LocalDate day) {
        return switch (repeat.freq()) {
            case DAILY -> ChronoUnit.DAYS.between(first, day) % repeat.interval() == 0;
            case WEEKLY -> ChronoUnit.WEEKS.between(monday(first), monday(day)) % repeat.interval() == 0
                    && (repeat.days().isEmpty()
                            ? day.getDayOfWeek() == first.getDayOfWeek()
                            : repeat.days().contains(day.getDayOfWeek().getValue()));
            case MONTHLY -> ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(day))
                    % repeat.interval() == 0
                    && inMonth(repeat, first, day);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1);
    }

    private static boolean inMonth(Repeat repeat, LocalDate first, LocalDate day) {
        var nth = repeat.nth();
        if (nth != null) {
            return Integer.valueOf(day.getDayOfWeek().getValue()).equals(repeat.weekday())
                    && (nth == -1 ? day.plusWeeks(1).getMonth() != day.getMonth()
                            : (day.getDayOfMonth() - 1) / 7 + 1 == nth);
        }
        var monthDay = repeat.monthDay();
        if (monthDay == null) {
            return day.getDayOfMonth() == first.getDayOfMonth();
        }
        return monthDay == -1 ? day.plusDays(1).getDayOfMonth() == 1 : day.getDayOfMonth() == monthDay;
    }

    /// Empty where the other library gives up: it takes a rule with a day that few months have for one that never matches.
    private static Optional<List<LocalDate>> theirs(Repeat repeat, LocalDate first)
            throws InvalidRecurrenceRuleException {
        var rule = new RecurrenceRule(repeat.rule());
        var begin = new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth());
        try {
            return Optional.of(dates(rule.iterator(begin), first));
        } catch (IllegalArgumentException givesUp) {
            return Optional.empty();
        }
    }

    private static List<LocalDate> dates(RecurrenceRuleIterator iterator, LocalDate first) {
        var dates = new ArrayList<LocalDate>();
        while (iterator.hasNext()) {
            var next = iterator.nextDateTime();
            var day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (day.isAfter(first.plusDays(SPAN))) {
                break;
            }
            dates.add(day);
        }
        return dates;
    }
}
