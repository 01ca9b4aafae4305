package hub.seating.zone;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// Some days of the week, written as people write them: `1-5`, `1,3,5`, `2-4,6`; 1 is Monday, 7 is Sunday.
///
/// @param text as it is stored, the shortest way to write these days
public record Weekdays(@JsonValue String text) {

    // Before the constants below, which are checked by it.
    private static final Pattern FORM = Pattern.compile("[1-7](-[1-7])?(,[1-7](-[1-7])?){0,6}");

    /// Monday to Friday.
    public static final Weekdays OFFICE = new Weekdays("1-5");

    public static final Weekdays ALL = new Weekdays("1-7");

    /// @throws Refused `zone.weekdays` for anything else, also for a stretch that runs backwards
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Weekdays {
        text = written(read(text));
    }

    /// Whether a day in Japan is one of them.
    public boolean has(LocalDate day) {
        return read(text).contains(day.getDayOfWeek());
    }

    /// Whether both have a day in common.
    boolean meets(Weekdays other) {
        var common = read(text);
        common.retainAll(read(other.text));
        return !common.isEmpty();
    }

    private static Set<DayOfWeek> read(@Nullable String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            throw new Refused(ZoneError.WEEKDAYS);
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var part : text.split(",", -1)) {
            var from = part.charAt(0) - '0';
            var until = part.charAt(part.length() - 1) - '0';
            if (from > until) {
                throw new Refused(ZoneError.WEEKDAYS);
            }
            days.addAll(EnumSet.range(DayOfWeek.of(from), DayOfWeek.of(until)));
        }
        return days;
    }

    private static String written(Set<DayOfWeek> days) {
        var text = new StringBuilder();
        for (var day = 1; day <= 7; day++) {
            if (days.contains(DayOfWeek.of(day))) {
                var last = day;
                while (last < 7 && days.contains(DayOfWeek.of(last + 1))) {
                    last++;
                }
                text.append(text.isEmpty() ? "" : ",").append(day).append(last > day ? "-" + last : "");
                day = last;
            }
        }
        return text.toString();
    }
}
