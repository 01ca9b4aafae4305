package hub.booking.series;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.Alternative;
import hub.booking.reservation.Alternatives;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingError;
import hub.booking.reservation.BookingId;
import hub.booking.reservation.NewBooking;
import hub.booking.series.SeriesAnswer.DateConflict;
import hub.booking.series.SeriesAnswer.PreviewDate;
import hub.booking.series.SeriesAnswer.SeriesPreview;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.ErrorBody;
import hub.kernel.wire.Refused;
import hub.space.allocation.Allocation;
import hub.space.allocation.Availability;
import hub.space.allocation.Slot;
import hub.space.place.Places;
import hub.space.place.SpaceId;

/// Looks date by date what would become of a series. Keeps nothing for anybody: what is said here may be over when it is
/// booked.
record SeriesPreviewing(
        Database db, BookingBook bookings, Places places, Availability availability, Alternatives alternatives) {

    /// Each may look around the whole house.
    private static final int MAX_ALTERNATIVES = 40;

    /// @param space where, if it is the place
    private record Found(DateConflict conflict, @Nullable SpaceId space) {}

    SeriesPreview of(PersonId me, List<Planned> dates, NewBooking first, Locale locale) {
        var conflicts = db.read(sql -> dates.stream().map(date -> conflict(sql, me, date, locale)).toList());
        var answered = new ArrayList<PreviewDate>();
        int looked = 0;
        for (int i = 0; i < dates.size(); i++) {
            var found = conflicts.get(i).orElse(null);
            var space = found == null ? null : found.space();
            var looks = space != null && looked++ < MAX_ALTERNATIVES;
            answered.add(answered(dates.get(i), first, found,
                    looks && space != null ? alternative(me, dates.get(i), space) : null));
        }
        return new SeriesPreview(answered);
    }

    private static PreviewDate answered(
            Planned date, NewBooking first, @Nullable Found found, @Nullable Alternative alternative) {
        var wish = date.wish();
        var from = wish == null ? date.original() : wish.from();
        var until = wish == null
                ? date.original().plus(Duration.between(first.from(), first.until()))
                : wish.until();
        return new PreviewDate(date.day(), HubTime.dayOf(from), from, until, date.closed(), wish == null,
                found == null ? null : found.conflict(), alternative);
    }

    private Optional<Found> conflict(Sql sql, PersonId me, Planned date, Locale locale) {
        var wish = date.wish();
        if (wish == null) {
            return Optional.empty();
        }
        return bookings.judge(sql, me, wish).map(refused -> found(refused, locale)).or(() -> taken(sql, wish, locale));
    }

    private static Found found(Refused refused, Locale locale) {
        var body = ErrorBody.of(refused, locale);
        var space = refused.detail().get("space") instanceof SpaceId id ? id : null;
        var unit = refused.detail().get("whose") instanceof UnitId id ? id : null;
        var until = refused.detail().get("until") instanceof Instant moment ? moment : null;
        return new Found(new DateConflict(body.code(), body.message(), space, unit, until), space);
    }

    private Optional<Found> taken(Sql sql, NewBooking wish, Locale locale) {
        var slot = new Slot(wish.from(), wish.until());
        return wish.places().stream()
                .filter(space -> !availability.free(space, slot, units(space, wish)))
                .findFirst()
                .map(space -> occupied(sql, space, slot, locale));
    }

    private int units(SpaceId space, NewBooking wish) {
        var units = places.room(space).orElseThrow(Refused::notFound).units();
        return Math.min(units, 1 + wish.attendees().size() + wish.extra());
    }

    private Found occupied(Sql sql, SpaceId space, Slot slot, Locale locale) {
        var body = ErrorBody.of(new Refused(BookingError.OCCUPIED), locale);
        var by = availability.busy(space, slot).stream().findFirst();
        return new Found(new DateConflict(body.code(), body.message(), space,
                by.flatMap(one -> whose(sql, one)).orElse(null), by.map(one -> one.slot().until()).orElse(null)),
                space);
    }

    private Optional<UnitId> whose(Sql sql, Allocation taken) {
        return taken.reservation().kind().equals("booking")
                ? bookings.find(sql, new BookingId(taken.reservation().id()))
                        .flatMap(booking -> Optional.ofNullable(booking.row().whose().unit()))
                : Optional.empty();
    }

    private @Nullable Alternative alternative(PersonId me, Planned date, SpaceId space) {
        var wish = date.wish();
        if (wish == null) {
            return null;
        }
        try {
            return alternatives.instead(me, new Alternatives.Wanted(space, new Slot(wish.from(), wish.until()),
                    1 + wish.attendees().size() + wish.extra(), wish.purpose(), null)).stream().findFirst()
                    .orElse(null);
        } catch (Refused nothing) {
            return null;
        }
    }
}
