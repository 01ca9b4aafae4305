package hub.seating.zone;

import java.time.LocalDate;
import java.util.List;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.seating.zone.ZoneAnswer.GrantList;
import hub.seating.zone.ZoneCommand.ChangeGrant;
import hub.seating.zone.ZoneCommand.NewGrant;

/// What facility managers do to grants. Its methods block.
final class GrantService {

    private static final int MAX_GRANTS = 2_000;

    private final EventLog log;
    private final Database db;
    private final Zoning zoning;
    private final ZoneChecks checks;

    GrantService(EventLog log, Database db, Zoning zoning, ZoneChecks checks) {
        this.log = log;
        this.db = db;
        this.zoning = zoning;
        this.checks = checks;
    }

    GrantList all() {
        return db.read(sql -> new GrantList(EventLog.positionOf(sql), ZoneRepository.grants(sql)));
    }

    ZoneGrant make(Session session, NewGrant wish) {
        return log.write(tx -> tx.once(session.person(), wish.op(), ZoneGrant.class, () -> {
            var known = ZoneRepository.grants(tx.sql());
            ZoneChecks.requireRoom(known.size(), MAX_GRANTS);
            checks.require(wish.as(new GrantId(0)), known, ZoneChecks.today(tx));
            var id = ZoneRepository.insert(tx.sql(), wish.as(new GrantId(0)), session.person(), tx.now());
            return tell(tx, session, wish.as(id), wish.from().isAfter(ZoneChecks.today(tx)));
        }));
    }

    /// What has begun keeps its first day: the past is not granted anew.
    ZoneGrant change(Session session, GrantId id, ChangeGrant wish) {
        return log.write(tx -> tx.once(session.person(), wish.op(), ZoneGrant.class, () -> {
            var before = found(tx, id);
            var after = wish.of(before);
            var today = ZoneChecks.today(tx);
            var begun = before.from().isBefore(today) && !before.from().equals(after.from());
            if (begun) {
                throw new Refused(ZoneError.BEGUN);
            }
            checks.require(after, ZoneRepository.grants(tx.sql()), today);
            ZoneRepository.update(tx.sql(), after);
            return tell(tx, session, after, isLater(before, after, today));
        }));
    }

    /// Ends a grant today; one that has not begun never was.
    void end(Session session, GrantId id) {
        log.write(tx -> {
            var grant = found(tx, id);
            var today = ZoneChecks.today(tx);
            if (grant.dates().isOverOn(today)) {
                throw new Refused(ZoneError.OVER);
            }
            if (grant.from().isBefore(today)) {
                ZoneRepository.update(tx.sql(), grant.ending(today));
            } else {
                ZoneRepository.delete(tx.sql(), id);
            }
            return tell(tx, session, grant, false);
        });
    }

    /// Whether the change is felt only from a day on which a grant begins or ends.
    private static boolean isLater(ZoneGrant before, ZoneGrant after, LocalDate today) {
        return before.from().equals(after.from())
                && (after.from().isAfter(today) || before.ending(null).equals(after.ending(null)));
    }

    /// @param later what is booked is judged on the day itself: until then a manager looks at what becomes of it, and
    ///     corrects it
    private ZoneGrant tell(Tx tx, Session session, ZoneGrant grant, boolean later) {
        var zone = List.of(grant.zone());
        zoning.changed(tx, session.person(), zone, later ? List.of() : zone);
        return grant;
    }

    private static ZoneGrant found(Tx tx, GrantId id) {
        return ZoneRepository.grant(tx.sql(), id).orElseThrow(Refused::notFound);
    }
}
