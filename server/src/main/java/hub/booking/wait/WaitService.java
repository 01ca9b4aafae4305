package hub.booking.wait;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.Freed;
import hub.booking.wait.Wait.WaitOffer;
import hub.booking.wait.WaitAnswer.Waits;
import hub.booking.wait.WaitCommand.NewWait;
import hub.booking.wait.WaitCommand.TakeOffer;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.space.allocation.AllocationState;
import hub.space.allocation.Slot;
import hub.space.place.Places;
import hub.space.place.SpaceId;

/// Waits: begun, served in the order in which they were begun, taken, dropped, over.
final class WaitService implements Freed {

    private static final int MOST_OPEN = 10;
    private static final Duration FARTHEST = Duration.ofDays(400);

    /// Of one place at one time; who stands farther back is served by the next place that becomes free.
    private static final int MOST_ASKED = 200;

    /// One tick ends so many; the next goes on.
    private static final int AT_ONCE = 100;

    private final EventLog log;
    private final Database db;
    private final Places places;
    private final Serving serving;
    private final WaitTeller teller;
    private final InstantSource clock;

    WaitService(
            EventLog log, Database db, Places places, Serving serving, WaitTeller teller,
            InstantSource clock) {
        this.log = log;
        this.db = db;
        this.places = places;
        this.serving = serving;
        this.teller = teller;
        this.clock = clock;
    }

    Waits mine(Session session) {
        return db.read(sql -> new Waits(EventLog.positionOf(sql),
                WaitRepository.open(sql, session.person()).stream().map(WaitRow::what).toList()));
    }

    /// Begins to wait; what is free already is given at once.
    Wait begin(Session session, NewWait wish) {
        var me = session.person();
        var known = log.write(tx -> tx.once(me, wish.op(), WaitId.class, () -> {
            requireSense(tx, session, wish);
            var id = WaitRepository.insert(tx.sql(), me, wish.waiting(new WaitId(0)), tx.now());
            teller.tell(tx, id);
            serving.tellBlocks(tx, wish.waiting(id));
            serveAtOnce(tx, id, wish.place());
            return id;
        }));
        return one(session, known);
    }

    private void serveAtOnce(Tx tx, WaitId id, @Nullable SpaceId place) {
        if (place != null) {
            WaitRepository.find(tx.sql(), id).ifPresent(row -> serving.serve(
                    tx, row, place, new Slot(row.what().from(), row.what().until())));
        }
    }

    private void requireSense(Tx tx, Session session, NewWait wish) {
        var last = wish.until().minus(Duration.ofMinutes(wish.minutes()));
        if (last.isBefore(tx.now()) || wish.from().isAfter(tx.now().plus(FARTHEST))) {
            throw new Refused(WaitError.TIME);
        }
        if (wish.place() != null && places.room(wish.place()).isEmpty()) {
            throw Refused.notFound();
        }
        if (WaitRepository.open(tx.sql(), session.person()).size() >= MOST_OPEN) {
            throw new Refused(WaitError.TOO_MANY, Map.of("max", MOST_OPEN));
        }
    }

    /// Takes what is kept for me.
    Wait take(Session session, WaitId id, TakeOffer wish) {
        log.write(tx -> tx.once(session.person(), wish.op(), WaitId.class, () -> {
            var row = mine(tx, session, id);
            serving.take(tx, row, requireOffer(tx, row));
            return id;
        }));
        return one(session, id);
    }

    private static WaitOffer requireOffer(Tx tx, WaitRow row) {
        var offer = row.what().offer();
        if (offer == null || !offer.expires().isAfter(tx.now())) {
            throw new Refused(WaitError.NO_OFFER);
        }
        return offer;
    }

    /// Waits no longer; what was kept goes to the next.
    Wait drop(Session session, WaitId id) {
        log.write(tx -> {
            var row = mine(tx, session, id);
            if (row.what().state() == WaitState.WAITING || row.what().state() == WaitState.OFFERED) {
                end(tx, row, WaitState.DROPPED);
            }
            return id;
        });
        return one(session, id);
    }

    private void end(Tx tx, WaitRow row, WaitState state) {
        var offer = row.what().offer();
        WaitRepository.end(tx.sql(), row.id(), state, null);
        if (offer != null) {
            serving.release(tx, row, offer, AllocationState.EXPIRED);
        }
        teller.tell(tx, row.id());
        serving.tellBlocks(tx, row.what());
        if (offer != null) {
            freed(tx, offer);
        }
    }

    private void freed(Tx tx, WaitOffer offer) {
        var from = later(offer.from(), tx.now().truncatedTo(ChronoUnit.MINUTES));
        if (from.isBefore(offer.until())) {
            freed(tx, offer.place(), new Slot(from, offer.until()));
        }
    }

    /// Serves who waits, the first first. A half that is free may make the whole hall free, and a hall its halves.
    @Override
    public void freed(Tx tx, SpaceId space, Slot slot) {
        var family = places.family(space);
        WaitRepository.wanting(tx.sql(), family, slot, MOST_ASKED).forEach(row -> {
            var wanted = row.what().place();
            if (wanted != null) {
                serving.serve(tx, row, wanted, slot);
            } else {
                var _ = family.stream().anyMatch(member -> serving.serve(tx, row, member, slot));
            }
        });
    }

    /// Gives what nobody took to the next, and ends what is over.
    void tick() {
        var now = clock.instant();
        db.read(sql -> WaitRepository.lapsed(sql, now, AT_ONCE)).forEach(id -> log.write(tx -> {
            WaitRepository.find(tx.sql(), id).filter(row -> lapsed(row, tx.now()))
                    .ifPresent(row -> end(tx, row, WaitState.LAPSED));
            return id;
        }));
        db.read(sql -> WaitRepository.over(sql, now, AT_ONCE)).forEach(id -> log.write(tx -> {
            WaitRepository.find(tx.sql(), id).filter(row -> row.what().state() == WaitState.WAITING)
                    .ifPresent(row -> end(tx, row, WaitState.OVER));
            return id;
        }));
    }

    private static boolean lapsed(WaitRow row, Instant now) {
        return row.what().offer() != null && !row.what().offer().expires().isAfter(now);
    }

    private Wait one(Session session, WaitId id) {
        return db.read(sql -> WaitRepository.find(sql, id))
                .filter(row -> row.person().equals(session.person())).map(WaitRow::what)
                .orElseThrow(Refused::notFound);
    }

    private static WaitRow mine(Tx tx, Session session, WaitId id) {
        return WaitRepository.find(tx.sql(), id).filter(row -> row.person().equals(session.person()))
                .orElseThrow(Refused::notFound);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
