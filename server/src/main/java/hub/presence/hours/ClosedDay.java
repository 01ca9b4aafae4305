package hub.presence.hours;

import java.time.LocalDate;

/// A day on which the town hall is closed, listed by an administrator.
///
/// @param name what colleagues read, one line
public record ClosedDay(LocalDate day, String name) {}
