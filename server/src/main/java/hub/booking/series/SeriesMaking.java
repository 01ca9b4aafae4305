package hub.booking.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import hub.booking.reservation.BookingBook;
import hub.booking.reservation.Origin;
import hub.booking.reservation.Outcome;
import hub.booking.reservation.SeriesId;
import hub.booking.series.SeriesAnswer.SeriesDone;
import hub.booking.series.SeriesCommand.MakeSeries;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// Books all dates of a new series in one command.
///
/// @param closings the name of the day on which the hall is closed
record SeriesMaking(BookingBook bookings, SeriesRepository series, Function<LocalDate, Optional<String>> closings) {

    /// Everybody invited is told of every date: more would fill the log.
    private static final int MAX_INVITATIONS = 4_000;

    List<Planned> planned(MakeSeries wish) {
        var dates = Planned.of(wish, new Dates(wish.repeat(), wish.ifClosed(), closings));
        requireFew(dates.size(), wish.attendees().size());
        return dates;
    }

    static void requireFew(int dates, int people) {
        if (people > 0 && dates * people > MAX_INVITATIONS) {
            throw new Refused(SeriesError.TOO_MANY_INVITATIONS, Map.of("max", MAX_INVITATIONS));
        }
    }

    SeriesDone make(Tx tx, PersonId me, MakeSeries wish) {
        var dates = planned(wish);
        var id = series.insert(tx.sql(), me, tx.now());
        series.insert(tx.sql(), id,
                Part.of(dates.getFirst().day(), dates.getLast().day(), wish.repeat(), wish.ifClosed(),
                        wish.from(), wish.until()));
        Objects.requireNonNullElse(wish.skip(), List.<LocalDate>of())
                .forEach(day -> series.skip(tx.sql(), id, day));
        var tally = new Tally(wish.conflicts());
        dates.forEach(date -> make(tx, me, id, date, tally));
        return tally.done(id);
    }

    /// Books one date, if it takes place.
    void make(Tx tx, PersonId me, SeriesId id, Planned date, Tally tally) {
        var wish = date.wish();
        if (wish != null) {
            tally.count(date.day(), bookings.attempt(
                    () -> bookings.make(tx, me, wish, Origin.of(id, date.original()))));
        }
    }

    /// What became of the dates of one command.
    static final class Tally {

        private final Conflicts conflicts;
        private final List<Long> done = new ArrayList<>();
        private final List<LocalDate> around = new ArrayList<>();
        private final List<Refused> refusals = new ArrayList<>();

        Tally(Conflicts conflicts) {
            this.conflicts = conflicts;
        }

        /// @throws Refused `series.conflicts` if it is to be all or none
        void count(LocalDate day, Outcome outcome) {
            switch (outcome) {
                case Outcome.Done(var booking) -> done.add(booking.value());
                case Outcome.No(var why) -> {
                    around.add(day);
                    refusals.add(why);
                    if (conflicts == Conflicts.REFUSE) {
                        throw refused(SeriesError.CONFLICTS);
                    }
                }
            }
        }

        /// @throws Refused `series.nothing_free` if nothing was done
        SeriesDone done(SeriesId series) {
            if (done.isEmpty() && !around.isEmpty()) {
                throw refused(SeriesError.NOTHING_FREE);
            }
            return new SeriesDone(series, List.copyOf(done), List.copyOf(around));
        }

        private Refused refused(SeriesError error) {
            var detail = new HashMap<String, Object>(refusals.getFirst().detail());
            detail.put("rule", refusals.getFirst().reason().code());
            detail.put("days", List.copyOf(around));
            return new Refused(error, detail);
        }
    }
}
