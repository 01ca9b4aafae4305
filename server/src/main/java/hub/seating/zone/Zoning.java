package hub.seating.zone;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.ZoneId;
import hub.space.SpaceFeature;
import hub.space.allocation.Slot;
import hub.space.place.AreaId;
import hub.space.place.Places;
import hub.space.place.SpaceId;
import hub.space.policy.Policies;

/// Says who may sit where: not whether a seat is free. Any thread; inside the writer it judges by the tables as the command
/// sees them.
public final class Zoning {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/seating/zone/migration/V20261121_66__zone.sql");

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Layout layout;
    private final Directory directory;
    private final Places places;
    private final Policies policies;
    private final Away away;
    private final InstantSource clock;
    private final Captains captains;
    private final List<RightsChanged> listeners = new CopyOnWriteArrayList<>();
    private volatile ZoneBook book;

    /// Reads what the tables have and registers the routes. Built before the server listens.
    public Zoning(
            EventLog log, Database db, Api api, SpaceFeature space, FloorPlans plans, Directory directory,
            Managers managers, Away away, InstantSource clock) {
        this.layout = Layout.of(plans);
        this.directory = directory;
        this.places = space.places();
        this.policies = space.policies();
        this.away = away;
        this.clock = clock;
        book = db.read(sql -> ZoneRepository.book(sql, clock.instant()));
        captains = new Captains(() -> book, layout, managers, clock);
        var checks = new ZoneChecks(this, layout, directory);
        new ZoneRoutes(new GrantService(log, db, this, checks), new ZoneService(log, db, this, checks),
                space.readers()).register(api);
        new SeatRoutes(new SeatService(log, db, this, checks), new NeedService(log, db, this, checks),
                space.readers()).register(api);
    }

    /// Whether a person may have a seat in a time of one day.
    public Right right(Sql sql, PersonId person, SpaceId seat, Slot slot, Instant now) {
        return many(sql, person, HubTime.dayOf(slot.from()), now).of(seat, slot);
    }

    /// For all seats of a day at once.
    public DayRights many(Sql sql, PersonId person, LocalDate day, Instant now) {
        var known = book(sql);
        var staff = directory.on(day);
        var whole = known.rules().day(day);
        return new DayRights(known, layout, places, House.of(sql, places, policies, whole.from(), whole.until()),
                new Lent(sql, away, known, day), staff, day, person,
                ZoneRights.of(known, day, staff.belongsTo(person), now), rest(whole, now));
    }

    /// The fixed seats of a day, for the whole of it; whose owner is away too.
    public List<Standing> fixed(Sql sql, LocalDate day) {
        var known = book(sql);
        var staff = directory.on(day);
        return known.seats().fixed().stream()
                .filter(fixed -> fixed.on(day) && staff.isActive(fixed.person()))
                .filter(fixed -> layout.zoneOf(fixed.seat(), day).isPresent())
                .map(fixed -> new Standing(fixed.person(), fixed.seat(), known.rules().day(day), StandingKind.FIXED,
                        fixed.id().value()))
                .toList();
    }

    /// The zones where a person is at home on a day. Of rules that are on disk.
    public Set<ZoneId> homes(PersonId person, LocalDate day) {
        return ZoneRights.homes(book, day, directory.on(day).belongsTo(person));
    }

    /// Whose the zones of a floor are on a day; those that are nobody's are left out.
    public List<ZoneUse> uses(Sql sql, AreaId floor, LocalDate day) {
        var known = book(sql);
        return layout.zones().stream().filter(zone -> zone.floor().equals(floor))
                .map(zone -> use(known, zone.id(), day)).flatMap(Optional::stream).toList();
    }

    /// Seats that nobody can have between two moments, whoever closed them.
    public List<SeatShut> closures(Sql sql, Instant from, Instant until) {
        var shut = new ArrayList<>(House.of(sql, places, policies, from, until).shut());
        book(sql).seats().closures().stream().filter(one -> one.from().isBefore(until) && from.isBefore(one.until()))
                .forEach(one -> one.seats().forEach(
                        seat -> shut.add(new SeatShut(seat, one.from(), one.until(), one.reason()))));
        return shut;
    }

    /// What holds for all seats.
    public SeatRules rules(Sql sql) {
        return book(sql).rules();
    }

    /// Who decides in which zone.
    public Captains captains() {
        return captains;
    }

    /// Whether this session's person decides in a zone.
    public boolean captain(Session session, ZoneId zone) {
        return captains.leads(session, zone);
    }

    /// Everything that was granted, past and to come.
    public List<ZoneGrant> grants(Sql sql) {
        return book(sql).grants();
    }

    /// Seats that are somebody's own, as far as that is not over.
    public List<FixedSeat> fixedSeats(Sql sql) {
        return book(sql).seats().fixed();
    }

    /// Ends grants on a day and has others begin on it, in a command.
    ///
    /// @param ends passed over if they are over by then or are to begin later
    /// @param begins whatever number they carry, they are new
    /// @throws hub.kernel.wire.Refused for a grant that cannot be, as when it is made alone
    public void regrant(Tx tx, PersonId by, LocalDate on, Collection<GrantId> ends, List<ZoneGrant> begins) {
        new Regranting(this, new ZoneChecks(this, layout, directory), on).run(tx, by, ends, begins);
    }

    /// Takes back the grants of a day: those that began on it are gone, those that ended on it go on; how many it were.
    public int takeBack(Tx tx, PersonId by, LocalDate on) {
        return new Regranting(this, new ZoneChecks(this, layout, directory), on).takeBack(tx, by);
    }

    /// Has somebody look again at what is booked whenever the rules change.
    public void onChange(RightsChanged listener) {
        listeners.add(listener);
    }

    /// The rules as this command or query sees them: memory, if nothing was changed that it does not know yet.
    ZoneBook book(Sql sql) {
        var known = book;
        return known.version() == ZoneRepository.version(sql) ? known : ZoneRepository.book(sql, clock.instant());
    }

    /// Takes over what this command has changed, once it is on disk, and has everybody look again.
    void changed(Tx tx, PersonId by, Collection<ZoneId> zones) {
        changed(tx, by, zones, zones);
    }

    /// The same, where others are told of than are judged again.
    void changed(Tx tx, PersonId by, Collection<ZoneId> zones, Collection<ZoneId> judged) {
        ZoneRepository.touch(tx.sql());
        var next = ZoneRepository.book(tx.sql(), tx.now());
        tx.afterCommit(() -> book = next);
        tx.emit(by, new ZoneEvent.ZonesChanged(zones.stream().sorted().toList()));
        listeners.forEach(listener -> listener.rightsChanged(tx, Set.copyOf(judged)));
    }

    private static Optional<ZoneUse> use(ZoneBook known, ZoneId zone, LocalDate day) {
        var grants = known.grants(zone, day);
        var units = grants.stream().flatMap(grant -> Optional.ofNullable(grant.unit()).stream()).distinct().toList();
        return grants.stream().map(ZoneGrant::strength).max(Strength::compareTo)
                .map(widest -> new ZoneUse(zone, units, widest == Strength.OPEN, widest, opens(known, grants, day)));
    }

    private static @Nullable Instant opens(
            ZoneBook known, List<ZoneGrant> grants, LocalDate day) {
        return grants.stream().filter(grant -> grant.strength() == Strength.FIRST)
                .map(grant -> grant.others(day, known.rules())).min(Instant::compareTo).orElse(null);
    }

    /// What is left of a day; of one that is over, its last minute.
    private static Slot rest(Slot day, Instant now) {
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        var last = day.until().minus(MINUTE);
        var from = minute.isBefore(day.from()) ? day.from() : minute;
        return new Slot(from.isAfter(last) ? last : from, day.until());
    }
}
