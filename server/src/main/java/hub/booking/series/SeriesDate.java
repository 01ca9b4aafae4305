package hub.booking.series;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// One date of a series.
///
/// @param original the day the rule says: names the date for ever
/// @param day when it takes place; another one if the hall is closed, null if it does not take place
/// @param closed why the hall is closed on `original`, null if it is not
record SeriesDate(LocalDate original, @Nullable LocalDate day, @Nullable String closed) {}
