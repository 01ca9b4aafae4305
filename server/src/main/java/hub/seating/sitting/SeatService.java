package hub.seating.sitting;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.Secret;
import hub.kernel.net.Session;
import hub.kernel.wire.ErrorCode;
import hub.kernel.wire.Refused;
import hub.seating.plan.FloorPlans;
import hub.seating.sitting.SeatingAnswer.SeatCode;
import hub.seating.sitting.SeatingAnswer.SeatSettings;
import hub.seating.sitting.SeatingAnswer.SeatShown;
import hub.seating.sitting.SeatingCommand.CheckInSeat;
import hub.seating.sitting.SeatingCommand.ExtendSeat;
import hub.seating.sitting.SeatingCommand.MoveSeat;
import hub.seating.sitting.SeatingCommand.SeatOp;
import hub.seating.sitting.SeatingCommand.SetSeatSettings;
import hub.seating.sitting.SeatingCommand.TakeSeat;
import hub.space.place.Places;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;

/// The commands as people send them: each once, whatever the network does, and each answered with the sitting. What is
/// refused says what could be had instead.
final class SeatService {

    private static final int ALTERNATIVES = 3;

    /// What another seat helps against.
    private static boolean isHelped(ErrorCode why) {
        return why == SeatError.TAKEN || why.code().startsWith("zone.");
    }

    private final EventLog log;
    private final Database db;
    private final SeatVerbs verbs;
    private final SeatStaff staff;
    private final SeatJudge judge;
    private final SeatAlternatives alternatives;
    private final SeatViews views;
    private final Hidden hidden;
    private final SeatBoard board;
    private final Places places;
    private final FloorPlans plans;
    private final RefusalCounts refusals;
    private final InstantSource clock;

    SeatService(EventLog log, Database db, SeatVerbs verbs, SeatStaff staff, SeatJudge judge,
            SeatAlternatives alternatives, SeatViews views, Hidden hidden, SeatBoard board, Places places,
            SeatPorts ports, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.verbs = verbs;
        this.staff = staff;
        this.judge = judge;
        this.alternatives = alternatives;
        this.views = views;
        this.hidden = hidden;
        this.board = board;
        this.places = places;
        this.plans = ports.plans();
        this.refusals = ports.refusals();
        this.clock = clock;
    }

    MySitting take(Session session, TakeSeat wish) {
        var me = session.person();
        var person = wish.person() == null ? me : wish.person();
        var time = db.read(judge::times).of(person, wish.when(), clock.instant());
        staff.requireFor(session, person, wish.seat(), time);
        var how = wish.when().part() == When.WhenPart.NOW && person.equals(me) ? CheckInHow.BUTTON : null;
        return helped(person, wish.seat(), time, () -> once(me, wish.op(),
                tx -> verbs.take(tx, new SeatWish(person, wish.seat(), time, me, how, null))));
    }

    MySitting checkIn(Session session, SittingId id, CheckInSeat wish) {
        if (wish.code() != null) {
            requireDesk(id, wish.code());
        }
        var row = require(session, id);
        return helped(row.person(), row.seat(), row.time(),
                () -> same(session, wish.op(), id, (tx, found) -> verbs.checkIn(tx, found, wish.how())));
    }

    private void requireDesk(SittingId id, String code) {
        var there = db.read(sql -> {
            var seat = CodeRepository.seat(sql, code).orElseThrow(() -> new Refused(SeatError.UNKNOWN_CODE));
            return SittingRepository.find(sql, id).filter(row -> row.seat().equals(seat)).isPresent();
        });
        if (!there) {
            throw new Refused(SeatError.ELSEWHERE);
        }
    }

    MySitting leave(Session session, SittingId id, String op) {
        return same(session, op, id, (tx, row) -> verbs.leave(tx, session.person(), row));
    }

    MySitting extend(Session session, SittingId id, ExtendSeat wish) {
        return same(session, wish.op(), id, (tx, row) -> verbs.extend(tx, row, wish.until()));
    }

    MySitting move(Session session, SittingId id, MoveSeat wish) {
        var row = require(session, id);
        return helped(row.person(), wish.seat(), row.time(), () -> same(session, wish.op(), id,
                (tx, found) -> verbs.move(tx, session.person(), found, wish.seat(), null)));
    }

    MySitting undo(Session session, SittingId id, SeatOp plain) {
        return same(session, plain.op(), id, (tx, row) -> verbs.undo(tx, session.person(), row));
    }

    SeatSettings settings(Session session) {
        return db.read(sql -> TasteRepository.of(sql, session.person()));
    }

    SeatSettings set(Session session, SetSeatSettings wish) {
        var me = session.person();
        return log.write(tx -> {
            var before = TasteRepository.of(tx.sql(), me);
            TasteRepository.put(tx, me, wish);
            if (before.shown() != wish.shown()) {
                show(tx, me, wish.shown());
            }
            return TasteRepository.of(tx.sql(), me);
        });
    }

    private void show(Tx tx, PersonId me, SeatShown shown) {
        hidden.follow(tx, me, shown);
        tx.afterCommit(() -> board.show(me));
    }

    /// For printing; made when it is first asked for.
    SeatCode code(SpaceId seat) {
        if (places.find(seat).filter(space -> space.kind() == SpaceKind.SEAT).isEmpty()) {
            throw Refused.notFound();
        }
        return log.write(tx -> new SeatCode(seat, CodeRepository.code(tx.sql(), seat).orElseGet(() -> {
            var fresh = Secret.handle();
            CodeRepository.put(tx, seat, fresh);
            return fresh;
        })));
    }

    SeatingAnswer.MySittings read(Session session, long upTo, Supplier<SeatingAnswer.MySittings> mine) {
        log.write(tx -> {
            NoticeRepository.read(tx.sql(), session.person(), upTo);
            tx.emit(session.person(), new SeatingEvent.NoticesRead(session.person(), upTo));
            return upTo;
        });
        return mine.get();
    }

    private SittingRow require(Session session, SittingId id) {
        return db.read(sql -> mine(session, SittingRepository.find(sql, id).orElseThrow(Refused::notFound)));
    }

    private SittingRow mine(Session session, SittingRow row) {
        staff.requireMine(session, row);
        return row;
    }

    private MySitting same(Session session, String op, SittingId id, Act work) {
        SeatingCommand.requireOp(op);
        return once(session.person(), op, tx -> work.on(tx,
                mine(session, SittingRepository.find(tx.sql(), id).orElseThrow(Refused::notFound))));
    }

    /// What was just done is not read again; of what was done before only the number is remembered.
    private MySitting once(PersonId me, String op, Function<Tx, SittingRow> work) {
        return log.write(tx -> {
            var fresh = new AtomicReference<@Nullable SittingRow>();
            var done = tx.once(me, op, SittingId.class, () -> {
                var row = work.apply(tx);
                fresh.set(row);
                return row.id();
            });
            var row = fresh.get();
            return views.mine(row == null ? SittingRepository.find(tx.sql(), done).orElseThrow(Refused::notFound)
                    : row);
        });
    }

    /// Outside of the writer.
    private MySitting helped(PersonId person, SpaceId seat, SeatTime time, Supplier<MySitting> work) {
        try {
            return work.get();
        } catch (Refused refused) {
            count(seat, time, refused);
            throw isHelped(refused.reason()) ? withAlternatives(refused, person, seat, time) : refused;
        }
    }

    private void count(SpaceId seat, SeatTime time, Refused refused) {
        log.write(tx -> {
            refusals.refused(tx, time.day(), plans.zoneOf(seat, time.day()).orElse(null), refused.reason().code());
            return seat;
        });
    }

    private Refused withAlternatives(Refused refused, PersonId person, SpaceId seat, SeatTime time) {
        var detail = new HashMap<>(refused.detail());
        detail.put("alternatives",
                db.read(sql -> alternatives.of(sql, person, seat, time, clock.instant(), ALTERNATIVES)));
        return new Refused(refused.reason(), detail);
    }

    @FunctionalInterface
    private interface Act {
        SittingRow on(Tx tx, SittingRow row);
    }
}
