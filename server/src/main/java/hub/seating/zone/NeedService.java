package hub.seating.zone;

import java.time.LocalDate;
import java.util.List;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;
import hub.seating.plan.ZoneId;
import hub.seating.zone.ZoneAnswer.NeedList;
import hub.seating.zone.ZoneCommand.NewNeed;

/// Special needs, for facility managers; nobody else is told of them, and no event carries them. Its methods block.
final class NeedService {

    private static final int MAX_NEEDS = 500;

    private final EventLog log;
    private final Database db;
    private final Zoning zoning;
    private final ZoneChecks checks;

    NeedService(EventLog log, Database db, Zoning zoning, ZoneChecks checks) {
        this.log = log;
        this.db = db;
        this.zoning = zoning;
        this.checks = checks;
    }

    NeedList all() {
        return db.read(sql -> new NeedList(EventLog.positionOf(sql), zoning.book(sql).seats().needs()));
    }

    Need make(Session session, NewNeed wish) {
        return log.write(tx -> tx.once(session.person(), wish.op(), Need.class, () -> {
            var need = wish.as(new NeedId(0));
            var today = ZoneChecks.today(tx);
            need.dates().ahead(today);
            checks.requirePerson(need.person(), need.dates(), today);
            if (need.zone() != null) {
                checks.requireZone(need.zone());
            }
            var first = need.from().isBefore(today) ? today : need.from();
            zoning.captains().require(session, need.seats(), first);
            ZoneChecks.requireRoom(zoning.book(tx.sql()).seats().needs().size(), MAX_NEEDS);
            var made = wish.as(SeatRepository.insert(tx.sql(), need, session.person(), tx.now()));
            zoning.changed(tx, session.person(), List.of(), kept(need, first));
            return made;
        }));
    }

    void end(Session session, NeedId id) {
        log.write(tx -> {
            if (zoning.book(tx.sql()).seats().needs().stream().noneMatch(need -> need.id().equals(id))) {
                throw Refused.notFound();
            }
            SeatRepository.delete(tx.sql(), id);
            zoning.changed(tx, session.person(), List.of());
            return id;
        });
    }

    /// Nobody is told which zones these are.
    private List<ZoneId> kept(Need need, LocalDate day) {
        return need.seats().stream().flatMap(seat -> checks.layout().zoneOf(seat, day).stream()).distinct().toList();
    }
}
