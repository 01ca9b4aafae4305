package hub.presence.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import hub.kernel.wire.Refused;
import hub.presence.hours.WorkingHours;
import hub.presence.plan.PlanCommand.ClearPlan;
import hub.presence.plan.PlanCommand.SetPlan;

/// Which days may be planned.
record PlanRule(WorkingHours hours) {

    /// A little more than a year: the leave of the next one is entered before this one ends.
    static final int DAYS_AHEAD = 400;

    /// Past plans are kept this long, so that the week before last can still be looked at; then nobody needs to know.
    static final int DAYS_KEPT = 14;

    /// Two months in one go.
    static final int MAX_DAYS = 62;

    /// The days a wish is about: a single day as it is, of several those on which the person works.
    ///
    /// @throws Refused if there are none, or some cannot be planned
    List<LocalDate> days(SetPlan wish, LocalDate today) {
        checkRange(wish.from(), wish.to(), today, today);
        if (wish.from().equals(wish.to())) {
            return List.of(wish.from());
        }
        var days = wish.from().datesUntil(wish.to().plusDays(1))
                .filter(day -> hours.spanOn(wish.person(), day).isPresent())
                .toList();
        if (days.isEmpty()) {
            throw new Refused(PlanError.PLAN_NO_DAY);
        }
        return days;
    }

    /// All days of the range, past ones too: who entered something by mistake can take it back.
    ///
    /// @throws Refused if some cannot be cleared
    static List<LocalDate> days(ClearPlan wish, LocalDate today) {
        checkRange(wish.from(), wish.to(), today.minusDays(DAYS_KEPT), today);
        return wish.from().datesUntil(wish.to().plusDays(1)).toList();
    }

    /// Whether a single day may be planned.
    static boolean mayBePlanned(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusDays(DAYS_AHEAD));
    }

    private static void checkRange(LocalDate from, LocalDate to, LocalDate first, LocalDate today) {
        var last = today.plusDays(DAYS_AHEAD);
        if (from.isBefore(first) || to.isAfter(last) || to.isBefore(from)
                || !to.isBefore(from.plusDays(MAX_DAYS))) {
            throw new Refused(PlanError.PLAN_RANGE, Map.of("first", first, "last", last, "max", MAX_DAYS));
        }
    }
}
