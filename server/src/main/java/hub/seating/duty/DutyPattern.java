package hub.seating.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;

import hub.kernel.id.PersonId;
import hub.seating.plan.ZoneId;

/// The weekly pattern of a zone.
///
/// @param anchor the Monday from which weeks are counted
record DutyPattern(ZoneId zone, LocalDate anchor, List<DutyCell> cells) {

    long week(LocalDate day) {
        return Math.floorDiv(ChronoUnit.DAYS.between(anchor, day), 7);
    }

    List<DutyCell> on(LocalDate day) {
        return cells.stream().filter(cell -> cell.weekday() == day.getDayOfWeek().getValue()).toList();
    }

    /// Whether somebody is at two counters at once in any week to come.
    boolean clashes() {
        for (long week = 0; week < DutyCell.MAX_PEOPLE; week++) {
            var seen = new HashSet<Busy>();
            for (var cell : cells) {
                var person = cell.in(week);
                if (person != null && !seen.add(new Busy(person, cell.weekday(), cell.half()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private record Busy(PersonId person, int weekday, Half half) {}
}
