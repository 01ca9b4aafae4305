package hub.seating.reform;

import java.time.DayOfWeek;
import java.time.LocalDate;

import hub.space.policy.OfficeDays;

/// On which days there is work to look at.
record Workdays(OfficeDays office) {

    private static final int DAYS_TO_LOOK_FOR_WORK = 14;

    /// The first office day from a day on; that day itself if there is none soon.
    LocalDate from(LocalDate on) {
        return on.datesUntil(on.plusDays(DAYS_TO_LOOK_FOR_WORK))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && office.closed(day).isEmpty())
                .findFirst().orElse(on);
    }
}
