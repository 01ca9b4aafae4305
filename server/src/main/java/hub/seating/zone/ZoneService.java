package hub.seating.zone;

import java.util.HashSet;
import java.util.List;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.plan.ZoneId;
import hub.seating.zone.ZoneAnswer.ZoneDetail;
import hub.seating.zone.ZoneAnswer.ZoneList;
import hub.seating.zone.ZoneCommand.SetCaptains;
import hub.seating.zone.ZoneCommand.SetSisters;

/// Ladders, captains and the rules for all seats. Its methods block.
final class ZoneService {

    private final EventLog log;
    private final Database db;
    private final Zoning zoning;
    private final ZoneChecks checks;

    ZoneService(EventLog log, Database db, Zoning zoning, ZoneChecks checks) {
        this.log = log;
        this.db = db;
        this.zoning = zoning;
        this.checks = checks;
    }

    ZoneList zones(Session session) {
        return db.read(sql -> {
            var book = zoning.book(sql);
            return new ZoneList(EventLog.positionOf(sql), checks.layout().zones().stream()
                    .map(zone -> new ZoneDetail(zone.id(), zone.floor(), zone.letter(), zone.name(),
                            checks.layout().seatsOf(zone.id(), checks.directory().day()).size(),
                            List.copyOf(book.captains(zone.id())), book.sisters(zone.id()),
                            zoning.captain(session, zone.id())))
                    .toList());
        });
    }

    SeatRules rules() {
        return db.read(zoning::rules);
    }

    SeatRules rules(Session session, SeatRules rules) {
        return log.write(tx -> {
            ZoneRepository.rules(tx.sql(), rules);
            tx.emit(session.person(), new ZoneEvent.RulesChanged(rules));
            zoning.changed(tx, session.person(), List.of());
            return rules;
        });
    }

    ZoneList sisters(Session session, ZoneId zone, SetSisters wish) {
        checks.requireZone(zone);
        var seen = new HashSet<>(List.of(zone));
        wish.sisters().forEach(sister -> {
            checks.requireZone(sister.zone());
            if (!seen.add(sister.zone())) {
                throw new Refused(ZoneError.SISTERS);
            }
        });
        log.write(tx -> {
            var before = zones(zoning.book(tx.sql()).sisters(zone));
            ZoneRepository.sisters(tx.sql(), zone, wish.sisters());
            zoning.changed(tx, session.person(), zones(wish.sisters()), before);
            return zone;
        });
        return zones(session);
    }

    ZoneList captains(Session session, ZoneId zone, SetCaptains wish) {
        checks.requireZone(zone);
        log.write(tx -> {
            var staff = checks.directory().on(HubTime.dayOf(tx.now()));
            if (!wish.captains().stream().allMatch(staff::isActive)) {
                throw new Refused(ZoneError.PERSON_GONE);
            }
            ZoneRepository.captains(tx.sql(), zone, wish.captains());
            zoning.changed(tx, session.person(), List.of(zone));
            return zone;
        });
        return zones(session);
    }

    private static List<ZoneId> zones(List<Sister> sisters) {
        return sisters.stream().map(Sister::zone).toList();
    }
}
