package hub.presence.hours;

import org.jspecify.annotations.Nullable;

/// The hours on one weekday.
///
/// @param weekday 1 for Monday to 7 for Sunday
/// @param from such as 08:30; null for a day off
/// @param to such as 17:15; not after `from` means the next day; null for a day off
public record HoursOn(int weekday, @Nullable String from, @Nullable String to) {}
