package hub.booking.wait;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import hub.booking.purpose.Purposes;
import hub.booking.reservation.BookingBook;
import hub.booking.reservation.BookingId;
import hub.booking.reservation.NewBooking;
import hub.booking.reservation.Origin;
import hub.booking.reservation.Outcome;
import hub.booking.wait.Wait.WaitOffer;
import hub.kernel.events.Tx;
import hub.space.allocation.Allocation;
import hub.space.allocation.AllocationState;
import hub.space.allocation.Allocations;
import hub.space.allocation.Demand;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.allocation.Taking;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;

/// Gives what is free to who waits: kept for some minutes, or booked at once for who has agreed to that beforehand. Within
/// the command that made it free, so that nobody comes in between.
final class Serving {

    static final String KIND = "wait";

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration KEPT_AT_LEAST = Duration.ofMinutes(2);
    private static final int STEP = 5;

    private final BookingBook bookings;
    private final Purposes purposes;
    private final Places places;
    private final Allocations allocations;
    private final WaitTeller teller;

    Serving(BookingBook bookings, Purposes purposes, Places places, Allocations allocations, WaitTeller teller) {
        this.bookings = bookings;
        this.purposes = purposes;
        this.places = places;
        this.allocations = allocations;
        this.teller = teller;
    }

    /// Whether the wait was served by this place.
    boolean serve(Tx tx, WaitRow row, SpaceId space, Slot free) {
        return suits(tx, row.what(), space) && times(row.what(), free, tx.now())
                .anyMatch(slot -> row.what().takeAtOnce() ? book(tx, row, space, slot) : keep(tx, row, space, slot));
    }

    private boolean suits(Tx tx, Wait wait, SpaceId space) {
        if (wait.place() != null) {
            return wait.place().equals(space);
        }
        return wait.purpose() != null && purposes.suits(tx.sql(), wait.purpose(), wait.people(), space);
    }

    /// As early as may be: with what became free, then as late as that allows.
    private static Stream<Slot> times(Wait wait, Slot free, Instant now) {
        var length = Duration.ofMinutes(wait.minutes());
        var soonest = later(wait.from(), now.truncatedTo(ChronoUnit.MINUTES));
        var last = wait.until().minus(length);
        return Stream.of(soonest, onGrid(later(soonest, free.from())), earlier(last, free.until().minus(length)))
                .filter(from -> !from.isBefore(soonest) && !from.isAfter(last))
                .distinct()
                .map(from -> new Slot(from, from.plus(length)))
                .filter(slot -> slot.touches(free));
    }

    private boolean book(Tx tx, WaitRow row, SpaceId space, Slot slot) {
        var outcome = bookings.attempt(() -> bookings.make(tx, row.person(), wish(row.what(), space, slot),
                Origin.ALONE));
        if (outcome instanceof Outcome.Done(var booking)) {
            taken(tx, row, booking);
            return true;
        }
        return false;
    }

    private boolean keep(Tx tx, WaitRow row, SpaceId space, Slot slot) {
        if (bookings.judge(tx.sql(), row.person(), wish(row.what(), space, slot)).isPresent()) {
            return false;
        }
        return held(tx, row, space, slot).map(held -> {
            var offer = new WaitOffer(space, slot.from(), slot.until(), expires(tx.now(), slot));
            WaitRepository.offer(tx.sql(), row.id(), held.id(), offer);
            teller.tell(tx, row.id());
            tx.emit(new WaitEvent.Offered(space, slot.from(), slot.until(), offer.expires()));
            teller.tellBlocks(tx, bookings, row.what());
            return held;
        }).isPresent();
    }

    private Optional<Allocation> held(Tx tx, WaitRow row, SpaceId space, Slot slot) {
        var demand = new Demand(space, slot, units(space, row.what().people()), AllocationState.HELD,
                new Reservation(KIND, row.id().value()), row.person());
        return switch (allocations.take(tx, List.of(demand))) {
            case Taking.Taken(var all) -> Optional.of(all.getFirst());
            case Taking.Occupied _ -> Optional.empty();
        };
    }

    private int units(SpaceId space, int people) {
        return places.find(space).filter(found -> found.units() > 1).map(Space::units)
                .map(units -> Math.min(units, people)).orElse(1);
    }

    /// Ten minutes; near the beginning half of what is left, but time enough to look at the phone.
    private static Instant expires(Instant now, Slot slot) {
        var half = Duration.between(now, slot.from()).dividedBy(2);
        var kept = half.compareTo(KEPT) < 0 ? half : KEPT;
        return now.plus(kept.compareTo(KEPT_AT_LEAST) < 0 ? KEPT_AT_LEAST : kept);
    }

    /// Turns what is kept into a booking: given back and taken again in one command, by the same check as any other.
    BookingId take(Tx tx, WaitRow row, WaitOffer offer) {
        release(tx, row, offer, AllocationState.CANCELLED);
        var booking = bookings.make(tx, row.person(),
                wish(row.what(), offer.place(), new Slot(offer.from(), offer.until())), Origin.ALONE);
        taken(tx, row, booking);
        return booking;
    }

    private void taken(Tx tx, WaitRow row, BookingId booking) {
        WaitRepository.end(tx.sql(), row.id(), WaitState.TAKEN, booking);
        teller.tell(tx, row.id());
        teller.tellBlocks(tx, bookings, row.what());
    }

    /// Gives back what was kept.
    void release(Tx tx, WaitRow row, WaitOffer offer, AllocationState exit) {
        if (row.held() != null) {
            allocations.leave(tx, row.held(), exit);
        }
        tx.emit(new WaitEvent.OfferGone(offer.place(), offer.from(), offer.until()));
    }

    /// Tells how many wait, in the blocks that keep them waiting.
    void tellBlocks(Tx tx, Wait wait) {
        teller.tellBlocks(tx, bookings, wait);
    }

    private static NewBooking wish(Wait wait, SpaceId space, Slot slot) {
        var purpose = wait.purpose() == null ? null : (Long) wait.purpose().value();
        return new NewBooking(wait.title(), purpose, List.of(space), slot.from(), slot.until(), List.of(), null, null,
                false, wait.people() - 1, "");
    }

    private static Instant onGrid(Instant moment) {
        var minutes = Math.ceilDiv(moment.getEpochSecond() / 60, STEP) * STEP;
        return Instant.ofEpochSecond(60 * minutes);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
