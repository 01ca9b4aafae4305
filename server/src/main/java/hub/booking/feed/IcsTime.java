package hub.booking.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import hub.kernel.time.HubTime;

/// A time as iCalendar says it: a clock time in a zone, or a whole day.
///
/// @param at to the minute; of a day its beginning
/// @param day whether it is a whole day
/// @param zone that of Japan for a time that floats, and for days
record IcsTime(LocalDateTime at, boolean day, ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /// Earlier and later dates are no calendar's.
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    /// @param zones by name
    /// @throws IcsException `TIME` for what is no time, `ZONE` for a zone that nobody knows
    static IcsTime of(String text, @Nullable String zone, Function<String, ZoneId> zones) {
        try {
            return checked(parse(text.strip(), zone, zones));
        } catch (DateTimeException e) {
            throw new IcsException(ImportFault.TIME);
        }
    }

    private static IcsTime parse(String text, @Nullable String zone, Function<String, ZoneId> zones) {
        if (!text.contains("T")) {
            return day(LocalDate.parse(text, DAY));
        }
        if (text.endsWith("Z")) {
            return minute(LocalDateTime.parse(text.substring(0, text.length() - 1), TIME), ZoneOffset.UTC);
        }
        return minute(LocalDateTime.parse(text, TIME), zone == null ? HubTime.ZONE : zones.apply(zone));
    }

    private static IcsTime checked(IcsTime time) {
        var year = time.at.getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IcsException(ImportFault.TIME);
        }
        return time;
    }

    static IcsTime day(LocalDate day) {
        return new IcsTime(day.atStartOfDay(), true, HubTime.ZONE);
    }

    private static IcsTime minute(LocalDateTime at, ZoneId zone) {
        return new IcsTime(at.withSecond(0), false, zone);
    }

    /// The same clock time on another day.
    IcsTime on(LocalDate other) {
        return new IcsTime(other.atTime(at.toLocalTime()), day, zone);
    }

    LocalDate date() {
        return at.toLocalDate();
    }

    Instant instant() {
        return at.atZone(zone).toInstant();
    }
}
