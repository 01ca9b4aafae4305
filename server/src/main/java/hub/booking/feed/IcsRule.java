package hub.booking.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.booking.series.Recurrence;

/// A rule of recurrence of a file.
///
/// @param by the rule without its end
/// @param until the last moment, null if `count` says it
/// @param count how many dates, -1 if `until` says it
record IcsRule(String by, String freq, @Nullable IcsTime until, int count) {

    private static final Set<String> FREQS = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");

    /// @throws IcsException `ENDLESS`, `RULE`
    static IcsRule of(String text, IcsZones zones) {
        var by = new ArrayList<String>();
        var freq = "";
        IcsTime until = null;
        int count = -1;
        for (var part : text.toUpperCase(Locale.ROOT).split(";")) {
            var value = part.substring(part.indexOf('=') + 1);
            if (part.startsWith("UNTIL=")) {
                until = IcsTime.of(value, null, zones::zone);
            } else if (part.startsWith("COUNT=")) {
                count = number(value);
            } else {
                freq = part.startsWith("FREQ=") ? value : freq;
                by.add(part);
            }
        }
        // The standard begins weeks on Monday; the library does not, unless it is told.
        if (by.stream().noneMatch(part -> part.startsWith("WKST="))) {
            by.add("WKST=MO");
        }
        return checked(new IcsRule(String.join(";", by), freq, until, count));
    }

    private static IcsRule checked(IcsRule rule) {
        if (!FREQS.contains(rule.freq)) {
            throw new IcsException(ImportFault.RULE);
        }
        if (rule.until == null && rule.count < 0) {
            throw new IcsException(ImportFault.ENDLESS);
        }
        return rule;
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IcsException(ImportFault.RULE);
        }
    }

    /// The beginnings of all dates until `last`, that of the event itself first.
    ///
    /// @param steps what may still be spent on rules of this file
    List<IcsTime> from(IcsTime start, LocalDate last, Steps steps) {
        var end = until == null || until.date().plusDays(1).isAfter(last) ? last : until.date().plusDays(1);
        steps.spend(cost(start.date(), end));
        var times = new ArrayList<IcsTime>();
        times.add(start);
        dates(start.date(), end).stream().map(start::on).filter(time -> !time.equals(start)).forEach(times::add);
        return times.stream().filter(this::beforeEnd).limit(count < 0 ? Long.MAX_VALUE : count).toList();
    }

    private List<LocalDate> dates(LocalDate first, LocalDate end) {
        try {
            return Recurrence.dates(by, first, end, Integer.MAX_VALUE);
        } catch (IllegalArgumentException e) {
            throw new IcsException(ImportFault.RULE);
        }
    }

    private boolean beforeEnd(IcsTime time) {
        if (until == null) {
            return true;
        }
        Instant end = until.day() ? until.at().plusDays(1).minusMinutes(1).atZone(time.zone()).toInstant()
                : until.instant();
        return !time.instant().isAfter(end);
    }

    private long cost(LocalDate first, LocalDate end) {
        var days = Math.max(0, ChronoUnit.DAYS.between(first, end));
        return switch (freq) {
            case "DAILY" -> days;
            case "WEEKLY" -> days / 7;
            default -> days / 12;
        };
    }

    /// How many steps all rules of a file may take together.
    static final class Steps {

        private static final long MOST = 200_000;

        private long left = MOST;

        /// @throws IcsException `TOO_MUCH`
        void spend(long steps) {
            if (steps > left) {
                throw new IcsException(ImportFault.TOO_MUCH);
            }
            left -= steps;
        }
    }
}
