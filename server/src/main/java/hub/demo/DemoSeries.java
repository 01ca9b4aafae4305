package hub.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// A meeting that comes again.
///
/// @param id dense, from 1
/// @param nth which of the month, such as 1 and 3; empty for every week
/// @param made when it was agreed upon
record DemoSeries(int id, DayOfWeek weekday, List<Integer> nth, LocalTime from, int minutes, DemoPlace place,
        DemoPerson organiser, DemoUnit unit, String title, String purpose, List<DemoPerson> people, LocalDate made) {

    boolean isOn(LocalDate day) {
        return day.getDayOfWeek() == weekday && (nth.isEmpty() || nth.contains((day.getDayOfMonth() + 6) / 7));
    }
}
