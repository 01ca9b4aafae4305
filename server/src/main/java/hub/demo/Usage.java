package hub.demo;

import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// How places of one sort are used, as `config/demo/usage.csv` says.
///
/// @param kind, use, policy which places; empty is any
/// @param perDay bookings on an ordinary day
/// @param minutes how long they take; what stands there twice is twice as frequent
/// @param step the minutes at which they begin
/// @param fewest people who come, the one who booked among them
/// @param titles the list of words for the titles; empty for none
record Usage(String kind, String use, String policy, double perDay, List<Integer> minutes, int step, int fewest,
        int most, String purpose, String titles) {

    static List<Usage> read() {
        return DemoFiles.csv("usage.csv").stream().map(Usage::of).toList();
    }

    private static Usage of(NamedCsvRecord line) {
        var people = line.getField("people").split("-");
        return new Usage(line.getField("kind"), line.getField("use"), line.getField("policy"),
                Double.parseDouble(line.getField("day")),
                Stream.of(line.getField("minutes").split(" ")).map(Integer::valueOf).toList(),
                Integer.parseInt(line.getField("step")), Integer.parseInt(people[0]), Integer.parseInt(people[1]),
                line.getField("purpose"), line.getField("titles"));
    }

    boolean fits(DemoPlace place) {
        return place.kind().equals(kind) && (use.isEmpty() || place.use().equals(use))
                && (policy.isEmpty() || place.policy().equals(policy));
    }
}
