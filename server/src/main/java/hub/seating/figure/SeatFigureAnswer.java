package hub.seating.figure;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.seating.plan.SeatKind;
import hub.seating.plan.ZoneId;
import hub.space.figure.UseHour;

/// What a client is told of the use of seats in figures. Nothing is told of any person, nor of fewer people than
/// [SeatUsePage#smallest].
public sealed interface SeatFigureAnswer {

    /// The figures of some days, in Japan, both included.
    ///
    /// @param zone of which; null: the whole house
    /// @param days on which the house was open, until now
    /// @param weekdays how many of them were Mondays, Tuesdays and so on to Sundays
    /// @param members people of the units whose zones they are; null: everybody's
    /// @param heat by weekday and hour, those in which anybody sat
    /// @param zones by floor and letter; those of too few people are not among them. Empty of one zone
    /// @param kinds of seats; of one zone none of which there are too few
    /// @param units sections in the order of the organisation; those too small to be shown apart are the last one,
    ///     together. Empty of one zone
    /// @param reasons why seats were refused, the most frequent first
    /// @param smallest people a group must have to be shown apart
    record SeatUsePage(
            LocalDate from, LocalDate to, @Nullable ZoneId zone, int days, List<Integer> weekdays,
            @Nullable Integer members, SeatCrowd crowd,
            SeatSums sums, List<UseHour> heat, List<ZoneFigure> zones, List<SeatKindFigure> kinds,
            List<SeatUnitFigure> units, List<SeatRefusalFigure> reasons, int smallest) implements SeatFigureAnswer {}

    /// How full it was in office hours, by quarters of an hour.
    ///
    /// @param seats how many can sit there
    /// @param mean per cent of them that were in use on average
    /// @param p95 seats that were enough 95 times out of 100
    /// @param most in use at once
    record SeatCrowd(int seats, int mean, int p95, int most) implements SeatFigureAnswer {}

    /// @param sittings at which somebody was there
    /// @param minutes of them
    /// @param noShows to which nobody came, of those `due`, to which somebody had to come by now
    /// @param refusals how often somebody did not get a seat they wanted
    /// @param beside how often somebody had another beside or facing them at the same time; each of the two counts
    /// @param mixed of these, one of another section
    record SeatSums(
            int sittings, long minutes, int noShows, int due, int refusals, long beside, long mixed)
            implements SeatFigureAnswer {}

    /// @param members people of the units whose zone it is; null: everybody's
    record ZoneFigure(ZoneId zone, @Nullable Integer members, SeatCrowd crowd, SeatSums sums)
            implements SeatFigureAnswer {}

    record SeatKindFigure(SeatKind kind, SeatCrowd crowd, SeatSums sums) implements SeatFigureAnswer {}

    /// @param unit a section; null for all that are not shown apart, together
    record SeatUnitFigure(@Nullable UnitId unit, int staff, SeatSums sums) implements SeatFigureAnswer {}

    /// @param code of the refusal, such as `seat.taken`
    record SeatRefusalFigure(String code, int times) implements SeatFigureAnswer {}

    /// A table as a file, to be saved as it is.
    ///
    /// @param text CSV with a byte order mark
    record SeatUseFile(String name, String text) implements SeatFigureAnswer {}
}
