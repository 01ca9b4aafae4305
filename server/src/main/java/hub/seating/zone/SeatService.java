package hub.seating.zone;

import java.util.Collection;
import java.util.List;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.plan.ZoneId;
import hub.seating.zone.ZoneAnswer.BlockList;
import hub.seating.zone.ZoneAnswer.FixedList;
import hub.seating.zone.ZoneAnswer.SeatClosureList;
import hub.seating.zone.ZoneCommand.CloseSeats;
import hub.seating.zone.ZoneCommand.FixSeat;
import hub.seating.zone.ZoneCommand.NewBlock;
import hub.space.place.SpaceId;
import hub.space.place.SpaceRights;

/// What a captain decides about seats of the own zone. Its methods block.
final class SeatService {

    private static final int MAX_PERIODS = 2_000;
    private static final int MAX_FIXED = 5_000;

    private final EventLog log;
    private final Database db;
    private final Zoning zoning;
    private final ZoneChecks checks;

    SeatService(EventLog log, Database db, Zoning zoning, ZoneChecks checks) {
        this.log = log;
        this.db = db;
        this.zoning = zoning;
        this.checks = checks;
    }

    SeatClosureList closures() {
        return db.read(sql -> new SeatClosureList(EventLog.positionOf(sql), zoning.book(sql).seats().closures()));
    }

    SeatClosure close(Session session, CloseSeats wish) {
        return log.write(tx -> tx.once(session.person(), wish.op(), SeatClosure.class, () -> {
            ZoneChecks.requirePeriod(tx, wish.from(), wish.until());
            var zones = zoning.captains().require(session, wish.seats(), ZoneChecks.dayOf(wish.from(), tx.now()));
            ZoneChecks.requireRoom(zoning.book(tx.sql()).seats().closures().size(), MAX_PERIODS);
            var closure = wish.as(SeatRepository.insert(tx.sql(), wish.as(new SeatClosureId(0)), session.person(),
                    tx.now()));
            zoning.changed(tx, session.person(), zones);
            return closure;
        }));
    }

    void open(Session session, SeatClosureId id) {
        log.write(tx -> {
            var closure = found(zoning.book(tx.sql()).seats().closures().stream()
                    .filter(one -> one.id().equals(id)).toList());
            var zones = require(tx, session, closure.seats());
            SeatRepository.delete(tx.sql(), id);
            zoning.changed(tx, session.person(), zones);
            return id;
        });
    }

    BlockList blocks(Session session) {
        return db.read(sql -> new BlockList(EventLog.positionOf(sql), zoning.book(sql).seats().blocks().stream()
                .filter(block -> leads(session, block.seats())).toList()));
    }

    Block block(Session session, NewBlock wish) {
        return log.write(tx -> tx.once(session.person(), wish.op(), Block.class, () -> {
            ZoneChecks.requirePeriod(tx, wish.from(), wish.until());
            var zones = zoning.captains().require(session, wish.seats(), ZoneChecks.dayOf(wish.from(), tx.now()));
            requireSound(tx, wish.as(new BlockId(0)));
            var block = wish.as(SeatRepository.insert(tx.sql(), wish.as(new BlockId(0)), session.person(), tx.now()));
            zoning.changed(tx, session.person(), zones);
            return block;
        }));
    }

    private void requireSound(Tx tx, Block block) {
        var others = zoning.book(tx.sql()).seats().blocks();
        ZoneChecks.requireRoom(others.size(), MAX_PERIODS);
        var dates = new Dates(ZoneChecks.dayOf(block.from(), tx.now()), null);
        if (block.unit() != null) {
            checks.requireUnit(block.unit(), dates, dates.from());
        }
        block.people().forEach(person -> checks.requirePerson(person, dates, dates.from()));
        if (others.stream().anyMatch(other -> other.meets(block)
                && other.seats().stream().anyMatch(block.seats()::contains))) {
            throw new Refused(ZoneError.BLOCK_OVERLAPS);
        }
    }

    void unblock(Session session, BlockId id) {
        log.write(tx -> {
            var block = found(zoning.book(tx.sql()).seats().blocks().stream()
                    .filter(one -> one.id().equals(id)).toList());
            var zones = require(tx, session, block.seats());
            SeatRepository.delete(tx.sql(), id);
            zoning.changed(tx, session.person(), zones);
            return id;
        });
    }

    FixedList fixed(Session session) {
        return db.read(sql -> new FixedList(EventLog.positionOf(sql), zoning.book(sql).seats().fixed().stream()
                .filter(fixed -> leads(session, List.of(fixed.seat()))).toList()));
    }

    FixedSeat fix(Session session, FixSeat wish) {
        return log.write(tx -> tx.once(session.person(), wish.op(), FixedSeat.class, () -> {
            var today = ZoneChecks.today(tx);
            var fixed = wish.as(new FixedSeatId(0));
            fixed.dates().ahead(today);
            var first = fixed.from().isBefore(today) ? today : fixed.from();
            var zones = zoning.captains().require(session, List.of(fixed.seat()), first);
            checks.requirePerson(fixed.person(), fixed.dates(), today);
            requireFree(tx, fixed);
            var made = wish.as(SeatRepository.insert(tx.sql(), fixed, session.person(), tx.now()));
            zoning.changed(tx, session.person(), zones);
            return made;
        }));
    }

    /// A seat has one owner on a day, and a person one seat.
    private void requireFree(Tx tx, FixedSeat fixed) {
        var others = zoning.book(tx.sql()).seats().fixed();
        ZoneChecks.requireRoom(others.size(), MAX_FIXED);
        if (others.stream().anyMatch(other -> other.meets(fixed)
                && (other.seat().equals(fixed.seat()) || other.person().equals(fixed.person())))) {
            throw new Refused(ZoneError.FIXED_TAKEN);
        }
    }

    /// Ends it today; what has not begun never was.
    void unfix(Session session, FixedSeatId id) {
        log.write(tx -> {
            var fixed = SeatRepository.fixed(tx.sql(), id).orElseThrow(Refused::notFound);
            var zones = require(tx, session, List.of(fixed.seat()));
            var today = ZoneChecks.today(tx);
            if (fixed.from().isBefore(today)) {
                SeatRepository.end(tx.sql(), id, today);
            } else {
                SeatRepository.delete(tx.sql(), id);
            }
            zoning.changed(tx, session.person(), zones);
            return id;
        });
    }

    /// What is taken back may lie on seats that the plan no longer has: then it is for facility managers.
    private Collection<ZoneId> require(Tx tx, Session session, List<SpaceId> seats) {
        return SpaceRights.managesAll(session) ? zonesOf(seats)
                : zoning.captains().require(session, seats, HubTime.dayOf(tx.now()));
    }

    private List<ZoneId> zonesOf(List<SpaceId> seats) {
        var today = checks.directory().day();
        return seats.stream().flatMap(seat -> checks.layout().zoneOf(seat, today).stream()).distinct().toList();
    }

    private boolean leads(Session session, List<SpaceId> seats) {
        return SpaceRights.managesAll(session)
                || zonesOf(seats).stream().anyMatch(zone -> zoning.captain(session, zone));
    }

    private static <T> T found(List<T> some) {
        return some.stream().findFirst().orElseThrow(Refused::notFound);
    }
}
