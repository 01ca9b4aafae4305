package hub.presence.hours;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// The hours of one day, whatever the week says; on holidays too.
///
/// @param from such as 22:00; null for a day off
/// @param to such as 07:00; not after `from` means the next day; null for a day off
public record Shift(LocalDate day, @Nullable String from, @Nullable String to) {}
