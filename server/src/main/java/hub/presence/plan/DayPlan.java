package hub.presence.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// A person's day: what is planned, and the hours the person works.
///
/// @param from such as 08:30; null for a day off
/// @param to such as 17:15; not after `from` means the next day; null for a day off
public record DayPlan(LocalDate day, @Nullable HalfPlan am, @Nullable HalfPlan pm, @Nullable String from,
        @Nullable String to) {}
