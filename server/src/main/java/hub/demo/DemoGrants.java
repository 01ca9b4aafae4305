package hub.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;

/// Whose zones are whose, as `config/demo/grants.csv` and `sisters.csv` say. Some of it changes on the last 1 April.
final class DemoGrants {

    private final LocalDate april;
    private final List<Grant> grants;
    private final List<NamedCsvRecord> sisters = DemoFiles.csv("sisters.csv");

    /// @param first the day from which the zones are there
    DemoGrants(LocalDate first, LocalDate today) {
        april = LocalDate.of(today.getYear() - (today.getMonthValue() < 4 ? 1 : 0), 4, 1);
        grants = DemoFiles.csv("grants.csv").stream().map(line -> new Grant(
                line.getField("area") + " " + line.getField("zone"), orNull(line.getField("unit")),
                line.getField("strength"), line.getField("from").isEmpty() ? first : april,
                line.getField("until").isEmpty() ? null : april, line.getField("weekdays"),
                orNull(line.getField("opensAt")))).toList();
    }

    /// @param zone such as `B1-4 A`
    /// @param unit code; null: everybody
    record Grant(String zone, @Nullable String unit, String strength, LocalDate starts, @Nullable LocalDate ends,
            String weekdays, @Nullable String opensAt) {

        boolean holds(LocalDate day) {
            return !day.isBefore(starts) && (ends == null || day.isBefore(ends));
        }
    }

    List<Grant> all() {
        return grants;
    }

    /// Which of the grants hold on a day: the same text, the same grants.
    String age(LocalDate day) {
        return day.isBefore(april) ? "before" : "after";
    }

    /// The zones that are a unit's own on a day.
    List<String> homes(DemoUnit unit, LocalDate day) {
        return grants.stream().filter(grant -> grant.unit() != null && grant.holds(day)
                && unit.code().startsWith(grant.unit()))
                .map(Grant::zone).distinct().toList();
    }

    /// Where those of a zone go when it is full.
    List<String> sisters(String zone) {
        return sisters.stream().filter(line -> (line.getField("area") + " " + line.getField("zone")).equals(zone))
                .map(line -> line.getField("sisterArea") + " " + line.getField("sister")).toList();
    }

    /// The zones of everybody, those of a floor first, then those of its building.
    List<String> shared(String floor, LocalDate day) {
        var shared = new ArrayList<>(grants.stream().filter(grant -> grant.unit() == null && grant.holds(day))
                .map(Grant::zone).filter(zone -> zone.startsWith(floor.substring(0, 2))).toList());
        shared.sort((one, other) -> Boolean.compare(other.startsWith(floor), one.startsWith(floor)));
        return shared;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
