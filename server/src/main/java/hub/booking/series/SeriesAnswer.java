package hub.booking.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.Alternative;
import hub.booking.reservation.Booking;
import hub.booking.reservation.SeriesId;
import hub.kernel.id.UnitId;
import hub.space.place.SpaceId;

/// What is answered about series.
public sealed interface SeriesAnswer {

    /// What was booked or changed.
    ///
    /// @param around days, as the rule says them, that could not be had: a new one was not booked, another stayed as it was
    record SeriesMade(SeriesId series, List<Booking> bookings, List<LocalDate> around) implements SeriesAnswer {}

    /// What would become of it, date by date; nothing is kept for anybody.
    record SeriesPreview(List<PreviewDate> dates) implements SeriesAnswer {}

    /// One date.
    ///
    /// @param original the day the rule says
    /// @param closed why the hall is closed on it
    /// @param skipped it does not take place
    /// @param conflict why it cannot be had
    /// @param alternative what could be had instead
    record PreviewDate(
            LocalDate original, LocalDate day, Instant from, Instant until, @Nullable String closed, boolean skipped,
            @Nullable DateConflict conflict, @Nullable Alternative alternative) implements SeriesAnswer {}

    /// Why a date cannot be had.
    ///
    /// @param code of the rule
    /// @param message a sentence in the user's language
    /// @param unit whose the place is then
    /// @param until until when
    record DateConflict(
            String code, String message, @Nullable SpaceId place, @Nullable UnitId unit, @Nullable Instant until)
            implements
            SeriesAnswer {}

    /// How many dates were cancelled.
    record SeriesCancelled(int cancelled) implements SeriesAnswer {}

    /// A series as it is now.
    ///
    /// @param parts its rules, the first first; a later one replaced the one before
    /// @param skipped days left out, as the rules say them
    record SeriesView(SeriesId series, List<SeriesPart> parts, List<LocalDate> skipped) implements SeriesAnswer {}

    /// @param first the first day of it
    /// @param last the last day of it, that of the last date
    record SeriesPart(LocalDate first, LocalDate last, Repeat repeat, @Nullable IfClosed ifClosed)
            implements
            SeriesAnswer {}

    /// What a command has led to, as it is remembered for who sends it again.
    record SeriesDone(SeriesId series, List<Long> bookings, List<LocalDate> around) implements SeriesAnswer {}
}
