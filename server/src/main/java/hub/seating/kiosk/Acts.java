package hub.seating.kiosk;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.wire.ErrorBody;
import hub.kernel.wire.Refused;
import hub.seating.kiosk.Choosing.Choice;
import hub.seating.kiosk.KioskAnswer.KioskActed;
import hub.seating.kiosk.KioskCommand.PressKiosk;
import hub.seating.kiosk.KioskDone.DoneKind;
import hub.seating.kiosk.KioskDone.KioskDraw;
import hub.seating.kiosk.KioskSession.KioskOffer;
import hub.seating.kiosk.Lots.Drawn;
import hub.seating.sitting.SittingId;
import hub.seating.sitting.SittingRow;
import hub.space.place.SpaceId;

/// What can be done at a kiosk, as whose card it is and as nobody else. To be called with the lock of the visit held. Blocks.
final class Acts {

    private final EventLog log;
    private final Database db;
    private final SeatsOfKiosk seats;
    private final Choosing choosing;
    private final Lots lots;
    private final KioskRooms rooms;
    private final Views views;
    private final InstantSource clock;

    Acts(EventLog log, Database db, SeatsOfKiosk seats, Choosing choosing, Lots lots, KioskRooms rooms, Views views,
            InstantSource clock) {
        this.log = log;
        this.db = db;
        this.seats = seats;
        this.choosing = choosing;
        this.lots = lots;
        this.rooms = rooms;
        this.views = views;
        this.clock = clock;
    }

    KioskActed act(KioskVisit visit, PressKiosk press, Locale locale) {
        var seat = wanted(visit, press);
        try {
            return switch (press.act()) {
                case TAKE -> took(visit, seat.orElseThrow(() -> new Refused(KioskError.NOTHING_FREE)));
                case DRAW -> drew(visit, tx -> lots.draw(tx, visit.person(), visit.floor()));
                case REDRAW -> drew(visit, tx -> lots.redraw(tx, visit.person(), last(visit)));
                case LEAVE -> left(visit);
                case CHECK_IN -> press.booking() == null ? came(visit) : cameToRoom(visit, press.booking());
                case UNDO -> undid(visit);
                case TOUCH, END -> throw new IllegalStateException("is no deed");
            };
        } catch (Refused refused) {
            return refused(visit, refused, seat.orElse(null), locale);
        }
    }

    private static Optional<SpaceId> wanted(KioskVisit visit, PressKiosk press) {
        return switch (press.act()) {
            case TAKE -> Optional.ofNullable(press.seat())
                    .or(() -> Optional.ofNullable(visit.proposal()).map(KioskOffer::seat));
            case DRAW, REDRAW, LEAVE, CHECK_IN, UNDO, TOUCH, END -> Optional.empty();
        };
    }

    private KioskActed took(KioskVisit visit, SpaceId seat) {
        var row = did(visit, tx -> seats.take(tx, visit.person(), seat));
        return done(visit, DoneKind.TAKEN, row, null);
    }

    private KioskActed drew(KioskVisit visit, Function<Tx, Drawn> draw) {
        var drawn = log.write(tx -> {
            letGo(tx, visit);
            return draw.apply(tx);
        });
        visit.propose(null, null, 0);
        visit.did(drawn.row().id());
        return done(visit, DoneKind.DRAWN, drawn.row(), new KioskDraw(drawn.draw().value(), drawn.of(), drawn.again()));
    }

    private KioskActed left(KioskVisit visit) {
        var mine = mine(visit);
        var row = did(visit, tx -> seats.leave(tx, visit.person(), mine));
        return done(visit, DoneKind.LEFT, row, null);
    }

    private KioskActed came(KioskVisit visit) {
        var mine = mine(visit);
        var row = did(visit, tx -> seats.checkIn(tx, mine));
        visit.did(null);
        return done(visit, DoneKind.CHECKED_IN, row, null);
    }

    private KioskActed cameToRoom(KioskVisit visit, long booking) {
        requireMine(visit, booking);
        log.write(tx -> {
            rooms.checkIn(tx, visit.person(), booking);
            return booking;
        });
        visit.did(null);
        return done(visit, DoneKind.CHECKED_IN, null, null);
    }

    /// A kiosk may only speak of rooms it was told of: those of whose card it is.
    private void requireMine(KioskVisit visit, long booking) {
        if (db.read(sql -> rooms.due(sql, visit.person(), clock.instant())).stream()
                .noneMatch(due -> due.booking() == booking)) {
            throw Refused.notFound();
        }
    }

    private KioskActed undid(KioskVisit visit) {
        var last = last(visit);
        log.write(tx -> {
            seats.undo(tx, visit.person(), last);
            return last;
        });
        visit.did(null);
        proposeAnew(visit, now -> db.read(sql -> seats.today(sql, visit.person(), now).isPresent()
                ? Choice.NONE
                : choosing.choose(sql, visit.person(), visit.floor(), now, Visits.MOST)));
        return done(visit, DoneKind.UNDONE, null, null);
    }

    private SittingRow did(KioskVisit visit, Function<Tx, SittingRow> deed) {
        var row = log.write(tx -> {
            letGo(tx, visit);
            return deed.apply(tx);
        });
        visit.propose(null, null, 0);
        visit.did(row.id());
        return row;
    }

    private SittingRow mine(KioskVisit visit) {
        return db.read(sql -> seats.today(sql, visit.person(), clock.instant()))
                .orElseThrow(() -> new Refused(KioskError.NOTHING));
    }

    private static SittingId last(KioskVisit visit) {
        return Optional.ofNullable(visit.last()).orElseThrow(() -> new Refused(KioskError.NOTHING));
    }

    private KioskActed done(KioskVisit visit, DoneKind kind, @Nullable SittingRow row, @Nullable KioskDraw draw) {
        return new KioskActed(views.session(visit), views.done(visit, kind, row, draw), null);
    }

    /// Says what is wrong and holds the best of what could be instead.
    private KioskActed refused(KioskVisit visit, Refused why, @Nullable SpaceId seat, Locale locale) {
        var offers = seat == null ? List.<KioskOffer>of() : proposeAnew(visit,
                now -> db.read(sql -> choosing.instead(sql, visit.person(), seat, now, Visits.MOST)));
        return new KioskActed(views.session(visit), null,
                views.refusal(ErrorBody.of(why, locale), why, seat, offers));
    }

    private List<KioskOffer> proposeAnew(KioskVisit visit, Function<Instant, Choice> choose) {
        var choice = choose.apply(clock.instant());
        return log.write(tx -> {
            letGo(tx, visit);
            return propose(tx, visit, choice);
        });
    }

    /// Holds the best that is still free; what is offered, that one first.
    List<KioskOffer> propose(Tx tx, KioskVisit visit, Choice choice) {
        var rest = new ArrayList<>(choice.offers());
        while (!rest.isEmpty()) {
            var best = rest.removeFirst();
            var hold = seats.hold(tx, visit.person(), best, visit.latest());
            if (hold.isPresent()) {
                var held = best.kept();
                visit.propose(held, hold.get(), choice.lots());
                rest.addFirst(held);
                return List.copyOf(rest);
            }
        }
        visit.propose(null, null, choice.lots());
        return List.of();
    }

    void letGo(Tx tx, KioskVisit visit) {
        Optional.ofNullable(visit.hold()).ifPresent(hold -> seats.letGo(tx, hold));
    }
}
