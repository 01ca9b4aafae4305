package hub.booking.feed;

import java.util.Locale;

/// Why an entry of a file is not taken.
enum ImportFault {
    /// No name that would tell it apart from others.
    UID,
    TIME,
    /// A zone that neither the file nor the hub explains.
    ZONE,
    /// It ends before it begins.
    BACKWARDS,
    /// Longer than 31 days.
    TOO_LONG,
    /// Neither an end nor a number of times.
    ENDLESS,
    /// Not by days, weeks, months or years.
    RULE,
    /// It would take too long to work out.
    TOO_MUCH,
    /// Changes this and all later dates at once.
    RANGE,
    /// Cancelled here after an earlier import: it stays so.
    CANCELLED_HERE,
    /// Not taken by the calendar for another reason.
    REFUSED;

    String code() {
        return "feed.import." + name().toLowerCase(Locale.ROOT);
    }
}
