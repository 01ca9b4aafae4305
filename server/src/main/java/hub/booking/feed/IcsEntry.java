package hub.booking.feed;

import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// An event of a file, taken apart and not judged yet.
///
/// @param n how many in the file come before it, and one
/// @param zones what the file says of its zones
record IcsEntry(int n, List<Line> lines, IcsZones zones) {

    /// A property with its parameters.
    ///
    /// @param zone its TZID
    /// @param value what stands after the colon, escapes and all
    record Line(String name, @Nullable String zone, String parameters, String value) {}

    /// The text of a property, as people read it; empty if there is none.
    String text(String name) {
        return lines(name).stream().findFirst().map(line -> unescaped(line.value())).orElse("").strip();
    }

    @Nullable
    String value(String name) {
        return lines(name).stream().findFirst().map(line -> line.value().strip()).orElse(null);
    }

    @Nullable
    IcsTime time(String name) {
        return lines(name).stream().findFirst().map(line -> IcsTime.of(line.value(), line.zone(), zones::zone))
                .orElse(null);
    }

    /// All times of a property that may come several times, with several values each.
    List<IcsTime> times(String name) {
        var times = new ArrayList<IcsTime>();
        for (var line : lines(name)) {
            if (line.parameters().contains(";VALUE=PERIOD")) {
                throw new IcsException(ImportFault.TIME);
            }
            for (var value : line.value().split(",")) {
                times.add(IcsTime.of(value, line.zone(), zones::zone));
            }
        }
        return times;
    }

    @Nullable
    TemporalAmount duration() {
        var text = value("DURATION");
        try {
            return text == null ? null : net.fortuna.ical4j.model.TemporalAmountAdapter.parse(text).getDuration();
        } catch (RuntimeException e) {
            throw new IcsException(ImportFault.TIME);
        }
    }

    List<Line> lines(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    private static String unescaped(String value) {
        var text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                text.append(c);
            } else {
                var escaped = value.charAt(++i);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            }
        }
        return text.toString();
    }
}
