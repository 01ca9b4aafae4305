package hub.seating.kiosk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.kiosk.KioskSession.KioskOffer;
import hub.seating.kiosk.KioskSession.KioskSeated;
import hub.seating.kiosk.KioskSession.KioskWishes;
import hub.seating.kiosk.KioskSession.SeatedState;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.Spot;
import hub.seating.sitting.CheckInHow;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatOutcome;
import hub.seating.sitting.SeatTime;
import hub.seating.sitting.SeatWish;
import hub.seating.sitting.SittingId;
import hub.seating.sitting.SittingRow;
import hub.seating.sitting.SittingState;
import hub.seating.sitting.When;
import hub.seating.sitting.When.WhenPart;
import hub.space.place.AreaId;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;

/// Seats for who stands before a kiosk: from now until they leave, and there they are. Within commands and queries.
final class SeatsOfKiosk {

    private final SeatBook book;
    private final FloorPlans plans;
    private final Places places;

    SeatsOfKiosk(SeatBook book, FloorPlans plans, Places places) {
        this.book = book;
        this.plans = plans;
        this.places = places;
    }

    /// What the person has now or next today; what is only held is not told.
    Optional<SittingRow> today(Sql sql, PersonId person, Instant now) {
        return all(sql, person, now)
                .filter(row -> row.state() == SittingState.HERE || row.state() == SittingState.BOOKED)
                .filter(row -> row.slot().until().isAfter(now))
                .min(Comparator.comparing((SittingRow row) -> row.state() != SittingState.HERE)
                        .thenComparing(row -> row.slot().from()));
    }

    /// Whether the person came to a seat or left one since a moment of today.
    boolean stirred(Sql sql, PersonId person, Instant since, Instant now) {
        return all(sql, person, now).anyMatch(row -> {
            var at = row.come().at();
            return at != null && (at.isAfter(since) || (!row.state().occupies() && row.slot().until().isAfter(since)));
        });
    }

    /// What was given back after a moment of today because nobody came.
    Optional<SittingRow> released(Sql sql, PersonId person, Instant since, Instant now) {
        return all(sql, person, now)
                .filter(row -> row.state() == SittingState.RELEASED && !row.slot().from().isAfter(now)
                        && row.slot().until().isAfter(since))
                .findFirst();
    }

    private Stream<SittingRow> all(Sql sql, PersonId person, Instant now) {
        var day = HubTime.dayOf(now);
        return book.of(sql, person, day, day).stream();
    }

    KioskSeated seated(SittingRow row) {
        var space = places.find(row.seat());
        var spot = plans.spotOf(row.seat(), row.day());
        return new KioskSeated(row.id().value(), row.seat(), row.floor(), number(row.seat(), row.day()),
                places.spoken(row.seat()).orElse(""), space.map(Space::style).orElse(null),
                spot.map(Spot::zone).orElse(null), row.slot().from(), row.slot().until(), row.open(),
                row.state() == SittingState.BOOKED ? SeatedState.BOOKED : SeatedState.HERE);
    }

    String number(SpaceId seat, LocalDate day) {
        return plans.spotOf(seat, day).map(Spot::number).or(() -> places.find(seat).map(Space::name)).orElse("");
    }

    KioskWishes wishes(Sql sql, PersonId person) {
        var settings = book.settings(sql, person);
        return new KioskWishes(settings.proposalSeconds(), settings.confirmSeat(), settings.bigText());
    }

    /// From now until the person leaves; empty if the house is not open for sitting now.
    Optional<SeatTime> time(Sql sql, PersonId person, Instant now) {
        try {
            return Optional.of(book.time(sql, person, new When(HubTime.dayOf(now), WhenPart.NOW, null, null)));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    /// The same.
    ///
    /// @throws Refused if nobody sits down any more
    SeatTime required(Sql sql, PersonId person, Instant now) {
        return book.time(sql, person, new When(HubTime.dayOf(now), WhenPart.NOW, null, null));
    }

    /// Keeps a seat for somebody; empty if somebody was faster.
    Optional<SittingId> hold(Tx tx, PersonId person, KioskOffer offer, Instant expires) {
        return time(tx.sql(), person, tx.now())
                .flatMap(time -> book.hold(tx, new SeatWish(person, offer.seat(), time, person, null, null), expires))
                .map(SittingRow::id);
    }

    /// Lets go what this person holds, if it is still held.
    void letGo(Tx tx, SittingId hold) {
        book.find(tx.sql(), hold).filter(row -> row.state() == SittingState.HELD)
                .ifPresent(row -> book.letGo(tx, row.person(), new SeatTime(row.day(), row.slot(), row.open())));
    }

    /// Takes a seat from now on; who has one already goes on at this one.
    ///
    /// @throws Refused whatever stands against it
    SittingRow take(Tx tx, PersonId person, SpaceId seat) {
        var mine = today(tx.sql(), person, tx.now());
        if (mine.isPresent()) {
            var moved = book.move(tx, person, mine.get(), seat, null);
            return moved.state() == SittingState.BOOKED ? book.checkIn(tx, moved, CheckInHow.CARD) : moved;
        }
        return book.take(tx,
                new SeatWish(person, seat, required(tx.sql(), person, tx.now()), person, CheckInHow.CARD, null));
    }

    /// The same in a command that goes on whatever becomes of it: who cannot go on there stays where they are.
    boolean attempt(Tx tx, PersonId person, SpaceId seat) {
        return book.attempt(tx, () -> take(tx, person, seat)) instanceof SeatOutcome.Done;
    }

    SittingRow leave(Tx tx, PersonId person, SittingRow mine) {
        return book.leave(tx, person, mine);
    }

    SittingRow checkIn(Tx tx, SittingRow mine) {
        return book.checkIn(tx, mine, CheckInHow.CARD);
    }

    boolean attemptCheckIn(Tx tx, SittingRow mine) {
        return book.attempt(tx, () -> book.checkIn(tx, mine, CheckInHow.CARD)) instanceof SeatOutcome.Done;
    }

    /// @throws Refused `seat.undo`
    void undo(Tx tx, PersonId person, SittingId sitting) {
        book.undo(tx, person, book.find(tx.sql(), sitting).orElseThrow(Refused::notFound));
    }

    /// Tells somebody that a card without network came too late.
    void lost(Tx tx, PersonId person, @Nullable SpaceId seat, Instant at) {
        book.lost(tx, person, seat, at);
    }

    Optional<SittingRow> find(Sql sql, SittingId sitting) {
        return book.find(sql, sitting);
    }

    Optional<AreaId> floorOf(SpaceId seat, LocalDate day) {
        return plans.spotOf(seat, day).map(Spot::floor);
    }
}
