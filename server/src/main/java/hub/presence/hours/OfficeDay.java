package hub.presence.hours;

import java.time.LocalDate;

/// A day on which the town hall is closed.
public record OfficeDay(LocalDate day, DayKind kind, String name) {}
