package hub.seating;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.kernel.net.Stream;
import hub.seating.card.Cards;
import hub.seating.choice.SeatChoice;
import hub.seating.duty.Duties;
import hub.seating.figure.Refusals;
import hub.seating.figure.SeatFigures;
import hub.seating.kiosk.Kiosks;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.PlanKeeping;
import hub.seating.reform.Reforms;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatNotice.SeatNoticeKind;
import hub.seating.sitting.SeatPorts;
import hub.seating.zone.Zoning;
import hub.space.SpaceFeature;

/// Group-address seats, put together: read from top to bottom it is the diagram of seating.
public final class SeatingFeature {

    /// The tables of seating.
    public static final List<Migration> MIGRATIONS = List.of(PlanKeeping.MIGRATION, Zoning.MIGRATION,
            Duties.MIGRATION, SeatBook.MIGRATION, SeatBook.REJUDGE_MIGRATION,
            SeatChoice.MIGRATION, Cards.MIGRATION, Kiosks.MIGRATION, SeatFigures.MIGRATION, Reforms.MIGRATION);

    private final PlanKeeping plans;
    private final Zoning zones;
    private final SeatBook seats;
    private final SeatChoice choice;
    private final Cards cards;
    private final Kiosks kiosks;
    private final Reforms reforms;

    /// Built before the server listens.
    ///
    /// @param folder where the key of staff cards lies
    public SeatingFeature(
            EventLog log, Database db, Api api, Stream stream, Directory directory, Managers managers,
            SpaceFeature space, SeatingNeighbours neighbours, Path folder, InstantSource clock) {
        plans = new PlanKeeping(log, db, api, space, clock);
        zones = new Zoning(log, db, api, space, plans.plans(), directory, managers, neighbours.away(), clock);
        var refusals = new Refusals();
        var duties = new Duties(log, db, api, space, plans.plans(), zones, directory, neighbours.office(),
                neighbours.away());
        seats = new SeatBook(log, db, api, stream, directory, space,
                new SeatPorts(plans.plans(), zones, List.of(duties::on, zones::fixed), neighbours.away(),
                        neighbours.hours(), neighbours.presence(), refusals),
                clock);
        choice = new SeatChoice(log, db, api, directory, space, plans.plans(), seats, refusals, clock);
        zones.onChange(seats::rightsChanged);
        duties.onChange(tx -> seats.rightsChanged(tx, Set.of()));
        duties.onSwap((tx, news, to, with, seat, turn) -> seats.tell(tx, to, switch (news) {
            case ASKED -> SeatNoticeKind.DUTY_ASKED;
            case SWAPPED -> SeatNoticeKind.DUTY_SWAPPED;
            case DECLINED -> SeatNoticeKind.DUTY_DECLINED;
            case WITHDRAWN -> SeatNoticeKind.DUTY_WITHDRAWN;
        }, with, seat, turn));
        plans.ahead(seats::lost);
        plans.onRetired(seats::rejudge);
        cards = new Cards(log, db, api, space.readers(), directory, folder, clock);
        kiosks = new Kiosks(log, db, api, directory, space, plans.plans(), seats, choice, cards, neighbours.kiosks(),
                clock);
        reforms = new Reforms(log, db, api, directory, plans.plans(), zones, seats, neighbours.imports(),
                neighbours.rooms(), neighbours.office(), clock);
        plans.advice(reforms.fullZones());
    }

    /// Which plan holds where and when.
    public FloorPlans plans() {
        return plans.plans();
    }

    /// Who sits where.
    public SeatBook seats() {
        return seats;
    }

    /// Which seat to choose.
    public SeatChoice choice() {
        return choice;
    }

    /// Reads the day and sits down who has a seat of their own. Once everything is put together; blocks.
    public void begin() {
        seats.begin();
    }

    /// Whose staff card it is: for other parts with card readers.
    public Cards cards() {
        return cards;
    }

    /// Who may sit where.
    public Zoning zones() {
        return zones;
    }

    /// Keeps the calendar. To be called every minute; blocks while it writes.
    public void everyMinute() {
        plans.everyMinute();
        reforms.everyMinute();
        seats.everyMinute();
        kiosks.everyMinute();
    }

    /// Releases what is due and tells who waits. To be called every second; blocks while it writes.
    public synchronized void tick() {
        seats.tick();
        kiosks.tick();
    }

    /// Answers what waits, so that the web server can stop.
    public void stop() {
        kiosks.stop();
    }
}
