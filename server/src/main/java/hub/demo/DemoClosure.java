package hub.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// A place that cannot be booked on a day, as `config/demo/closures.csv` says. Times are minutes of the day.
///
/// @param kind CLOSED, or BLOCKED for all but `allowed`, the code of a unit
record DemoClosure(DemoPlace place, LocalDate day, int from, int until, String kind, String reason, String allowed) {

    /// What is closed on a day.
    ///
    /// @param today from where the days of the file are counted
    static List<DemoClosure> on(LocalDate day, LocalDate today, DemoPlaces places) {
        return DemoFiles.csv("closures.csv").stream().filter(line -> includes(line, day, today))
                .map(line -> new DemoClosure(places.named(line.getField("place")), day, minute(line, "from"),
                        minute(line, "until"), line.getField("kind"), line.getField("reason"),
                        line.getField("allowed")))
                .toList();
    }

    private static boolean includes(NamedCsvRecord line, LocalDate day, LocalDate today) {
        var days = line.getField("days").split("-");
        return !day.isBefore(today.plusDays(Long.parseLong(days[0])))
                && !day.isAfter(today.plusDays(Long.parseLong(days[days.length - 1])));
    }

    private static int minute(NamedCsvRecord line, String field) {
        return LocalTime.parse("0".repeat(5 - line.getField(field).length()) + line.getField(field))
                .toSecondOfDay() / 60;
    }
}
