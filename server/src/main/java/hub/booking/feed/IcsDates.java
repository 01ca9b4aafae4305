package hub.booking.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// The dates that the entries of a file mean, rules worked out and exceptions in their places. Pure; for one file.
final class IcsDates {

    /// As of any booking.
    static final int MAX_DAYS = 400;

    private static final int MAX_UID = 250;
    private static final int MAX_TITLE = 120;
    private static final int MAX_NOTE = 2_000;
    private static final Duration LONGEST = Duration.ofDays(31);

    private final LocalDate last;
    private final IcsRule.Steps steps = new IcsRule.Steps();
    private final Map<String, TreeMap<Instant, Imported>> dates = new LinkedHashMap<>();
    private final List<Bad> faults = new ArrayList<>();

    /// An entry that cannot be taken.
    record Bad(int n, String title, ImportFault fault) {}

    /// @param dates in the order of the file, those of one entry by time
    record Read(List<Imported> dates, List<Bad> faults) {}

    private IcsDates(LocalDate today) {
        last = today.plusDays(MAX_DAYS);
    }

    /// @throws Refused `feed.too_many`
    static Read of(List<IcsEntry> entries, LocalDate today) {
        var reading = new IcsDates(today);
        entries.stream().filter(entry -> entry.value("RECURRENCE-ID") == null).forEach(reading::add);
        entries.stream().filter(entry -> entry.value("RECURRENCE-ID") != null).forEach(reading::add);
        var all = reading.dates.values().stream().flatMap(some -> some.values().stream()).toList();
        return new Read(all, List.copyOf(reading.faults));
    }

    private void add(IcsEntry entry) {
        try {
            var uid = entry.text("UID");
            if (uid.isEmpty() || uid.length() > MAX_UID) {
                throw new IcsException(ImportFault.UID);
            }
            put(entry, uid);
        } catch (IcsException e) {
            faults.add(new Bad(entry.n(), cut(entry.text("SUMMARY"), MAX_TITLE), e.fault()));
        }
    }

    private void put(IcsEntry entry, String uid) {
        var start = required(entry.time("DTSTART"));
        var length = length(entry, start);
        var instead = entry.lines("RECURRENCE-ID").stream().findFirst().orElse(null);
        if (instead != null && instead.parameters().contains(";RANGE=")) {
            throw new IcsException(ImportFault.RANGE);
        }
        if (instead != null) {
            var key = required(entry.time("RECURRENCE-ID"));
            put(imported(entry, uid, key.day() && !start.day() ? start.on(key.date()).instant() : key.instant(),
                    start, length));
        } else if (entry.value("RRULE") == null && entry.value("RDATE") == null) {
            // Moved, it is still the same one.
            put(imported(entry, uid, Instant.EPOCH, start, length));
        } else {
            starts(entry, start).forEach(one -> put(imported(entry, uid, one.instant(), one, length)));
        }
    }

    private void put(Imported one) {
        dates.computeIfAbsent(one.uid(), _ -> new TreeMap<>()).put(one.key(), one);
        if (dates.values().stream().mapToInt(TreeMap::size).sum() > IcsReader.MAX_ENTRIES) {
            throw new Refused(FeedError.TOO_MANY, Map.of("max", IcsReader.MAX_ENTRIES));
        }
    }

    private List<IcsTime> starts(IcsEntry entry, IcsTime start) {
        var starts = new ArrayList<IcsTime>();
        var rule = entry.value("RRULE");
        starts.addAll(rule == null ? List.of(start) : IcsRule.of(rule, entry.zones()).from(start, last, steps));
        starts.addAll(entry.times("RDATE"));
        var out = entry.times("EXDATE");
        return starts.stream().filter(one -> out.stream().noneMatch(gone -> is(gone, one))).toList();
    }

    /// Some programs name only the day of what is left out.
    private static boolean is(IcsTime gone, IcsTime one) {
        return gone.day() ? gone.date().equals(one.date()) : gone.instant().equals(one.instant());
    }

    private static Duration length(IcsEntry entry, IcsTime start) {
        var end = end(entry, start);
        var length = Duration.between(start.instant(), end);
        if (length.isZero() || length.isNegative()) {
            throw new IcsException(ImportFault.BACKWARDS);
        }
        if (length.compareTo(LONGEST) > 0) {
            throw new IcsException(ImportFault.TOO_LONG);
        }
        return length;
    }

    private static Instant end(IcsEntry entry, IcsTime start) {
        var end = entry.time("DTEND");
        if (end != null) {
            return end.instant();
        }
        var duration = entry.duration();
        if (duration == null) {
            return (start.day() ? start.at().plusDays(1) : start.at()).atZone(start.zone()).toInstant();
        }
        return start.at().plus(duration).withSecond(0).atZone(start.zone()).toInstant();
    }

    private static Imported imported(IcsEntry entry, String uid, Instant key, IcsTime start, Duration length) {
        var from = start.instant();
        return new Imported(entry.n(), uid, key, cut(title(entry), MAX_TITLE), cut(note(entry), MAX_NOTE), from,
                from.plus(length), "CANCELLED".equalsIgnoreCase(entry.value("STATUS")));
    }

    private static String title(IcsEntry entry) {
        var title = entry.text("SUMMARY").replaceAll("\\s+", " ");
        return title.isEmpty() ? "予定" : title;
    }

    private static String note(IcsEntry entry) {
        var place = entry.text("LOCATION");
        return (place.isEmpty() ? "" : "場所: " + place + "\n") + entry.text("DESCRIPTION");
    }

    private static IcsTime required(@Nullable IcsTime time) {
        if (time == null) {
            throw new IcsException(ImportFault.TIME);
        }
        return time;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var whole = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, whole) + "…";
    }
}
