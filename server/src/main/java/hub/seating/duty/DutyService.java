package hub.seating.duty;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.duty.DutyAnswer.DutyRota;
import hub.seating.duty.DutyAnswer.MyDuty;
import hub.seating.duty.DutyCommand.AssignTurn;
import hub.seating.duty.DutyCommand.SetPattern;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.ZoneId;
import hub.seating.zone.Zoning;

/// The rota as captains write it and members read it. Its methods block.
final class DutyService {

    private static final int WEEKS_SHOWN = 4;

    private final EventLog log;
    private final Database db;
    private final FloorPlans plans;
    private final Zoning zones;
    private final Directory directory;
    private final Roster roster;
    private final DutyTeller teller;

    DutyService(
            EventLog log, Database db, FloorPlans plans, Zoning zones, Directory directory, Roster roster,
            DutyTeller teller) {
        this.log = log;
        this.db = db;
        this.plans = plans;
        this.zones = zones;
        this.directory = directory;
        this.roster = roster;
        this.teller = teller;
    }

    /// @throws Refused `not_found` for who neither decides in the zone nor is at home there
    DutyRota rota(Session session, ZoneId zone, LocalDate from, LocalDate until) {
        requireReader(session, zone);
        return db.read(sql -> rota(sql, session, zone, from, until));
    }

    private DutyRota rota(Sql sql, Session session, ZoneId zone, LocalDate from, LocalDate until) {
        var pattern = DutyRepository.pattern(sql, zone);
        var turns = roster.between(sql, from, until).stream().filter(turn -> turn.zone().equals(zone)).toList();
        return new DutyRota(EventLog.positionOf(sql), zone, roster.counters(zone, directory.day()),
                List.copyOf(people(sql, zone)), from, until, pattern.map(DutyPattern::anchor).orElse(null),
                pattern.map(DutyPattern::cells).orElse(List.of()), roster.seen(sql, turns, session.person()),
                DutyRepository.open(sql, zone, directory.day()), zones.captain(session, zone));
    }

    /// Everybody of the units that have the zone today.
    private Set<PersonId> people(Sql sql, ZoneId zone) {
        var day = directory.day();
        var staff = directory.on(day);
        var floor = plans.zone(zone).orElseThrow(Refused::notFound).floor();
        var people = new LinkedHashSet<PersonId>();
        zones.uses(sql, floor, day).stream().filter(use -> use.zone().equals(zone))
                .forEach(use -> use.units().forEach(unit -> people.addAll(staff.membersOf(unit))));
        return people;
    }

    MyDuty mine(Session session, LocalDate from, LocalDate until) {
        var me = session.person();
        return db.read(sql -> {
            var mine = roster.between(sql, from, until).stream().filter(turn -> me.equals(turn.person())).toList();
            return new MyDuty(EventLog.positionOf(sql), readable(session), roster.seen(sql, mine, me),
                    DutyRepository.of(sql, me, directory.day()));
        });
    }

    private List<ZoneId> readable(Session session) {
        return plans.zones().stream().map(zone -> zone.id())
                .filter(zone -> !roster.counters(zone, directory.day()).isEmpty() && reads(session, zone)).toList();
    }

    private boolean reads(Session session, ZoneId zone) {
        return zones.homes(session.person(), directory.day()).contains(zone) || zones.captain(session, zone);
    }

    private void requireReader(Session session, ZoneId zone) {
        if (plans.zone(zone).isEmpty() || !reads(session, zone)) {
            throw Refused.notFound();
        }
    }

    /// Sets the pattern whole; what was set by hand stays.
    DutyRota set(Session session, ZoneId zone, SetPattern wish) {
        requireReader(session, zone);
        zones.captains().require(session, zone);
        var today = directory.day();
        log.write(tx -> tx.once(session.person(), wish.op(), ZoneId.class, () -> {
            var pattern = new DutyPattern(zone, wish.anchor(), wish.cells());
            requireSound(tx, pattern, today);
            DutyRepository.put(tx, session.person(), pattern);
            teller.changed(tx, session.person(), zone);
            return zone;
        }));
        return rota(session, zone, today, today.plusWeeks(WEEKS_SHOWN));
    }

    private void requireSound(Tx tx, DutyPattern pattern, LocalDate today) {
        if (!pattern.cells().stream().allMatch(cell -> roster.isCounter(pattern.zone(), cell.seat(), today))) {
            throw new Refused(DutyError.SEAT);
        }
        var fit = people(tx.sql(), pattern.zone());
        if (!pattern.cells().stream().allMatch(cell -> fit.containsAll(cell.people()))) {
            throw new Refused(DutyError.PERSON);
        }
        if (pattern.clashes()) {
            throw new Refused(DutyError.TWICE);
        }
    }

    /// Puts somebody on duty for one turn, or nobody.
    DutyTurn assign(Session session, ZoneId zone, AssignTurn wish) {
        requireReader(session, zone);
        zones.captains().require(session, zone);
        return log.write(tx -> tx.once(session.person(), wish.op(), DutyTurn.class, () -> {
            requireTurn(tx, zone, wish.turn());
            requireFree(tx, zone, wish.turn(), wish.person());
            DutyRepository.give(tx, session.person(), zone, wish.turn(), wish.person());
            teller.changed(tx, session.person(), zone);
            var turn = new Roster.Turn(zone, wish.turn(), wish.person(), true);
            return roster.seen(tx.sql(), List.of(turn), session.person()).getFirst();
        }));
    }

    /// @throws Refused `duty.seat`, `duty.past`
    void requireTurn(Tx tx, ZoneId zone, DutyKey turn) {
        var today = HubTime.dayOf(tx.now());
        if (turn.day().isBefore(today) || turn.day().isAfter(today.plusYears(1))) {
            throw new Refused(DutyError.PAST);
        }
        if (!roster.isCounter(zone, turn.seat(), turn.day())) {
            throw new Refused(DutyError.SEAT);
        }
    }

    /// @param leaves turns that the person gives away at the same time
    /// @throws Refused `duty.person`, `duty.twice`
    void requireFree(Tx tx, ZoneId zone, DutyKey turn, @Nullable PersonId person, DutyKey... leaves) {
        if (person == null) {
            return;
        }
        if (!zones.homes(person, turn.day()).contains(zone)) {
            throw new Refused(DutyError.PERSON);
        }
        var busy = roster.on(tx.sql(), turn.day()).stream()
                .filter(other -> person.equals(other.person()) && other.key().half() == turn.half())
                .map(Roster.Turn::key)
                .filter(other -> !other.equals(turn) && Stream.of(leaves).noneMatch(other::equals));
        if (busy.findAny().isPresent()) {
            throw new Refused(DutyError.TWICE);
        }
    }

    /// Who is on duty in a turn now.
    @Nullable
    PersonId holder(Tx tx, DutyKey turn) {
        return roster.on(tx.sql(), turn.day()).stream().filter(one -> one.key().equals(turn))
                .map(Roster.Turn::person).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
