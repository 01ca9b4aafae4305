package hub.booking.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.space.figure.UseHour;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;

/// What a client is told of the use of places in figures. Nothing is told of any person, nor of fewer people than
/// [UsePage#smallest].
public sealed interface UseAnswer {

    /// The figures of the bookings that begin on some days, in Japan, both included.
    ///
    /// @param unit whose bookings; null for the whole house
    /// @param unmet searches that found no place
    /// @param heat of all places but equipment, by weekday and hour, those in which anything was used
    /// @param places the most used first; those nobody booked last
    /// @param units in the order of the organisation; those too small to be shown apart are the last one, together
    /// @param smallest people a group must have to be shown apart
    record UsePage(
            LocalDate from, LocalDate to, @Nullable UnitId unit, UseSums all, UsePeak peak, int unmet,
            List<UseHour> heat, List<KindUse> kinds, List<PlaceUse> places, List<PurposeUse> purposes,
            List<UnitUse> units, int smallest) implements UseAnswer {}

    /// Minutes of all places added up. Cancelled, declined and expired bookings are not among the booked.
    ///
    /// @param booked as it was asked for
    /// @param used as long as somebody was there
    /// @param released of those who did not come, from when the place was given back
    /// @param early given back by those who left early
    /// @param again of the minutes given back, those that somebody else used
    /// @param noShows bookings to which nobody came, of those `due`, whose people had to check in by now
    record UseSums(
            int bookings, long booked, long used, long released, long early, long again, int noShows, int due,
            int cancelled) implements UseAnswer {}

    /// The moment at which the most places were in use at once; equipment is not counted.
    ///
    /// @param of how many there are
    /// @param at null if nothing was in use
    record UsePeak(int places, int of, @Nullable Instant at) implements UseAnswer {}

    /// @param places how many there are
    record KindUse(SpaceKind kind, int places, UseSums sums) implements UseAnswer {}

    record PlaceUse(SpaceId place, UseSums sums) implements UseAnswer {}

    /// @param purpose null of bookings that name none
    /// @param unmet searches for it that found no place
    record PurposeUse(@Nullable Long purpose, UseSums sums, int unmet) implements UseAnswer {}

    /// @param unit a section; null for all that are not shown apart, together
    record UnitUse(@Nullable UnitId unit, int staff, UseSums sums) implements UseAnswer {}

    /// A table as a file, to be saved as it is.
    ///
    /// @param text CSV with a byte order mark
    record UseFile(String name, String text) implements UseAnswer {}
}
