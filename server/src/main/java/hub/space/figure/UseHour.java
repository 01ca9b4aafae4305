package hub.space.figure;

/// How long places were in use in an hour of the week.
///
/// @param weekday 1 is Monday
/// @param hour of the day in Japan
/// @param minutes in use, of all places added up
public record UseHour(int weekday, int hour, long minutes) {}
