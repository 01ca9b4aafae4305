package hub.seating.reform;

import java.time.InstantSource;
import java.time.LocalDate;

import hub.directory.Directory;
import hub.directory.ImportUndo;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.net.Api;
import hub.kernel.time.HubTime;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.PlanAdvice;
import hub.seating.sitting.SeatBook;
import hub.seating.zone.ZoneGrant;
import hub.seating.zone.Zoning;
import hub.space.policy.OfficeDays;

/// Days on which units, posts or grants change, put together.
public final class Reforms {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/seating/reform/migration/V20261121_72__reform.sql");

    private final EventLog log;
    private final Database db;
    private final Directory directory;
    private final Zoning zones;
    private final SeatBook seats;
    private final InstantSource clock;
    private final PlanAdvice fullZones;

    /// Registers the routes. Built before the server listens.
    public Reforms(EventLog log, Database db, Api api, Directory directory, FloorPlans plans, Zoning zones,
            SeatBook seats, ImportUndo imports, UnitRoomsPlanned rooms, OfficeDays office, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.directory = directory;
        this.zones = zones;
        this.seats = seats;
        this.clock = clock;
        var workdays = new Workdays(office);
        new ReformRoutes(new ReformService(log, db, directory, zones, seats, imports,
                new ReformWords(plans, zones, rooms, workdays), clock)).register(api);
        fullZones = new FullZones(plans, directory, zones, workdays, clock);
    }

    /// Which zones of a plan would be too full: to be asked before it is used.
    public PlanAdvice fullZones() {
        return fullZones;
    }

    /// Once a day has come on which anything changes, judges what was booked for it and after it, also since somebody
    /// looked; a hub that was off makes up for it. To be called every minute, after the directory; blocks while it writes.
    public void everyMinute() {
        var today = HubTime.today(clock);
        var last = db.read(ReformRepository::judgedUpTo).orElse(null);
        if (directory.day().equals(today) && !today.equals(last)) {
            log.write(tx -> turn(tx, last == null ? today.minusDays(1) : last, today));
        }
    }

    private LocalDate turn(Tx tx, LocalDate last, LocalDate today) {
        if (directory.on(last) != directory.on(today) || grantsChange(tx, last, today)) {
            seats.rejudge(tx, today);
        }
        ReformRepository.switched(tx.sql(), today, tx.now());
        ReformRepository.judgedUpTo(tx.sql(), today);
        return today;
    }

    private boolean grantsChange(Tx tx, LocalDate last, LocalDate today) {
        return zones.grants(tx.sql()).stream()
                .anyMatch(grant -> isIn(grant.from(), last, today) || ends(grant, last, today));
    }

    private static boolean ends(ZoneGrant grant, LocalDate last, LocalDate today) {
        return grant.until() != null && isIn(grant.until(), last, today);
    }

    private static boolean isIn(LocalDate day, LocalDate last, LocalDate today) {
        return day.isAfter(last) && !day.isAfter(today);
    }
}
