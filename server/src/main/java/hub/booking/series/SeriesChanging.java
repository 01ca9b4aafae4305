package hub.booking.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.Actor;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingState;
import hub.booking.reservation.Invited;
import hub.booking.reservation.NewBooking;
import hub.booking.reservation.SeriesId;
import hub.booking.reservation.Whole;
import hub.booking.series.SeriesAnswer.SeriesDone;
import hub.booking.series.SeriesCommand.ChangeSeries;
import hub.booking.series.SeriesMaking.Tally;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

/// Changes and cancels dates of series. What has begun stays as it is; what was cancelled stays cancelled; a date that
/// cannot be changed keeps what it had.
record SeriesChanging(BookingBook bookings, SeriesRepository series, SeriesMaking making) {

    /// The dates that a command means.
    ///
    /// @param all of the series, ended and cancelled ones, too
    /// @param named the one that was pointed at
    /// @param meant those still ahead, by the time of their rule
    private record Meant(List<Whole> all, Whole named, List<Whole> meant) {

        LocalDate first() {
            return SeriesChanging.day(meant.getFirst());
        }
    }

    /// @throws Refused `series.over`, `series.not_yours`, `not_found`; `series.conflicts` if it was to be all or none
    SeriesDone change(Tx tx, PersonId me, SeriesId id, Scope scope, @Nullable Instant from, ChangeSeries change) {
        var meant = meant(tx.sql(), tx.now(), me, id, scope, from);
        if (scope == Scope.THIS) {
            bookings.change(tx, new Actor.Person(me), meant.named().id(), change.at(change.from(), change.until()));
            return new SeriesDone(id, List.of(meant.named().id().value()), List.of());
        }
        var people = change.attendees();
        SeriesMaking.requireFew(meant.meant().size(), people == null ? 0 : people.size());
        return change.repeat() == null
                ? keepingRule(tx, me, id, meant, change)
                : withRule(tx, me, id, meant, change, change.repeat());
    }

    private SeriesDone keepingRule(Tx tx, PersonId me, SeriesId id, Meant meant, ChangeSeries change) {
        var shift = Shift.of(meant.named(), change);
        var tally = new Tally(Objects.requireNonNullElse(change.conflicts(), Conflicts.BOOK_AROUND));
        shift.inOrder(meant.meant()).forEach(one -> changed(tx, me, one, shift, change, tally));
        if (shift.moves()) {
            newPart(tx, id, meant.first(), shift, change);
        }
        return tally.done(id);
    }

    private void changed(Tx tx, PersonId me, Whole one, Shift shift, ChangeSeries change, Tally tally) {
        var begin = shift.begin(one);
        var wish = change.at(begin, begin == null ? null : begin.plus(shift.length()));
        tally.count(day(one), bookings.attempt(() -> {
            bookings.change(tx, new Actor.Person(me), one.id(), wish);
            return one.id();
        }));
    }

    /// From now on the same rule at another time.
    private void newPart(Tx tx, SeriesId id, LocalDate first, Shift shift, ChangeSeries change) {
        var before = partOf(tx.sql(), id, first);
        series.endBefore(tx.sql(), id, first);
        series.insert(tx.sql(), id, new Part(first, before.last(), before.repeat(),
                change.ifClosed() == null ? before.ifClosed() : change.ifClosed(), shift.start(),
                (int) shift.length().toMinutes()));
    }

    private Part partOf(Sql sql, SeriesId id, LocalDate day) {
        return series.parts(sql, List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(part -> !part.first().isAfter(day))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new Refused(SeriesError.OVER));
    }

    /// Another rule: dates that both have are changed, others are cancelled or booked.
    private SeriesDone withRule(
            Tx tx, PersonId me, SeriesId id, Meant meant, ChangeSeries change, Repeat repeat) {
        var actor = new Actor.Person(me);
        var dates = planned(tx, id, meant, change, repeat);
        var had = new HashMap<LocalDate, Whole>();
        meant.meant().forEach(one -> had.put(day(one), one));
        var wanted = new HashMap<LocalDate, Planned>();
        dates.stream().filter(date -> date.wish() != null).forEach(date -> wanted.put(date.day(), date));

        had.forEach((day, one) -> {
            if (!wanted.containsKey(day)) {
                bookings.cancel(tx, actor, one.id(), "");
            }
        });
        var tally = new Tally(Objects.requireNonNullElse(change.conflicts(), Conflicts.BOOK_AROUND));
        var later = dates.stream().anyMatch(date -> comesLater(date, had.get(date.day())));
        inOrder(dates, later).forEach(date -> replan(tx, me, id, date, had.get(date.day()), change, tally));
        series.endBefore(tx.sql(), id, dates.getFirst().day());
        var first = template(meant, change);
        series.insert(tx.sql(), id, Part.of(dates.getFirst().day(), dates.getLast().day(), repeat, change.ifClosed(),
                first.from(), first.until()));
        return tally.done(id);
    }

    private List<Planned> planned(Tx tx, SeriesId id, Meant meant, ChangeSeries change, Repeat repeat) {
        var first = template(meant, change);
        var start = meant.first();
        var dates = new Dates(repeat, change.ifClosed(), making.closings()).from(start);
        var out = new HashSet<>(series.skipped(tx.sql(), id));
        meant.all().stream().filter(one -> one.row().state() == BookingState.CANCELLED).map(SeriesChanging::day)
                .forEach(out::add);
        var planned = Planned.checked(Planned.of(first, dates, out));
        SeriesMaking.requireFew(planned.size(), first.attendees().size());
        return planned;
    }

    private void replan(
            Tx tx, PersonId me, SeriesId id, Planned date, @Nullable Whole had, ChangeSeries change, Tally tally) {
        var wish = date.wish();
        if (had == null || wish == null) {
            making.make(tx, me, id, date, tally);
        } else {
            tally.count(date.day(), bookings.attempt(() -> {
                bookings.change(tx, new Actor.Person(me), had.id(), change.at(wish.from(), wish.until()));
                return had.id();
            }));
        }
    }

    private static boolean comesLater(Planned date, @Nullable Whole had) {
        var wish = date.wish();
        return had != null && wish != null && wish.from().isAfter(had.row().slot().from());
    }

    private static List<Planned> inOrder(List<Planned> dates, boolean later) {
        return later ? dates.reversed() : dates;
    }

    /// What a new date of the series is, as the one pointed at is or is to be.
    private static NewBooking template(Meant meant, ChangeSeries change) {
        var named = meant.named();
        var what = named.row().what();
        var slot = named.row().slot();
        return new NewBooking(
                change.title() == null ? what.title() : change.title(),
                change.purpose() == null ? what.purpose() : change.purpose(),
                change.places() == null ? named.held().stream().map(place -> place.space()).toList() : change.places(),
                change.from() == null ? slot.from() : change.from(),
                change.until() == null ? slot.until() : change.until(),
                change.attendees() == null
                        ? named.attendees().stream().map(one -> new Invited(one.person(), one.optional())).toList()
                        : change.attendees(),
                change.visibility() == null ? what.visibility() : change.visibility(),
                named.row().whose().organiser(), false,
                change.extra() == null ? what.extra() : change.extra(),
                change.note() == null ? what.note() : change.note());
    }

    /// Cancels the dates meant; how many.
    int cancel(Tx tx, PersonId me, SeriesId id, Scope scope, @Nullable Instant from) {
        var meant = meant(tx.sql(), tx.now(), me, id, scope, from);
        if (scope != Scope.THIS) {
            series.endBefore(tx.sql(), id, meant.first());
        }
        return cancel(tx, me, scope == Scope.THIS ? List.of(meant.named()) : meant.meant());
    }

    /// Cancels those that take place on these days; how many.
    int cancel(Tx tx, PersonId me, SeriesId id, LocalDate first, LocalDate last) {
        var meant = meant(tx.sql(), tx.now(), me, id, Scope.ALL, null);
        return cancel(tx, me, meant.meant().stream()
                .filter(one -> !takesPlace(one).isBefore(first) && !takesPlace(one).isAfter(last)).toList());
    }

    private int cancel(Tx tx, PersonId me, List<Whole> some) {
        some.forEach(one -> bookings.cancel(tx, new Actor.Person(me), one.id(), ""));
        return some.size();
    }

    private Meant meant(Sql sql, Instant now, PersonId me, SeriesId id, Scope scope, @Nullable Instant from) {
        var all = bookings.ofSeries(sql, id, Instant.EPOCH);
        if (all.isEmpty() || all.stream().noneMatch(one -> bookings.reads(one, me))) {
            throw Refused.notFound();
        }
        var ahead = all.stream().filter(one -> isAhead(one, now)).toList();
        if (ahead.isEmpty()) {
            throw new Refused(SeriesError.OVER);
        }
        var named = named(ahead, scope, from);
        if (!bookings.mayChange(named, me)) {
            throw new Refused(SeriesError.NOT_YOURS);
        }
        var first = original(named);
        return new Meant(all, named, scope == Scope.ALL
                ? ahead
                : ahead.stream().filter(one -> !original(one).isBefore(first)).toList());
    }

    private static Whole named(List<Whole> ahead, Scope scope, @Nullable Instant from) {
        var found = Optional.ofNullable(from)
                .flatMap(moment -> ahead.stream().filter(one -> original(one).equals(moment)).findFirst());
        return scope == Scope.ALL
                ? found.orElse(ahead.getFirst())
                : found.orElseThrow(() -> new Refused(SeriesError.OVER));
    }

    private static boolean isAhead(Whole one, Instant now) {
        return one.row().state().occupies() && one.row().slot().from().isAfter(now);
    }

    static Instant original(Whole one) {
        return Objects.requireNonNullElse(one.row().original(), one.row().slot().from());
    }

    static LocalDate day(Whole one) {
        return HubTime.dayOf(original(one));
    }

    private static LocalDate takesPlace(Whole one) {
        return HubTime.dayOf(one.row().slot().from());
    }

    /// How the date named moves, and all others with it.
    ///
    /// @param days to another day
    /// @param begin the new clock time, null: nothing moves
    private record Shift(long days, @Nullable Instant begin, Duration length) {

        static Shift of(Whole named, ChangeSeries change) {
            var slot = named.row().slot();
            var from = change.from();
            var until = change.until();
            if (from == null || until == null || (from.equals(slot.from()) && until.equals(slot.until()))) {
                return new Shift(0, null, slot.length());
            }
            return new Shift(ChronoUnit.DAYS.between(HubTime.dayOf(slot.from()), HubTime.dayOf(from)), from,
                    Duration.between(from, until));
        }

        boolean moves() {
            return begin != null;
        }

        LocalTime start() {
            return Part.clock(Objects.requireNonNull(begin));
        }

        /// When a date begins after it; null: as it is.
        @Nullable
        Instant begin(Whole one) {
            return begin == null ? null : Part.at(takesPlace(one).plusDays(days), start());
        }

        /// So that no date moves to where another of the series still is.
        List<Whole> inOrder(List<Whole> some) {
            var forward = Comparator.comparing((Whole one) -> one.row().slot().from());
            var begin = begin(some.getFirst());
            var later = begin != null && begin.isAfter(some.getFirst().row().slot().from());
            return some.stream().sorted(later ? forward.reversed() : forward).toList();
        }
    }
}
