package hub.seating.sitting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.zone.Away;
import hub.seating.zone.Standing;
import hub.space.allocation.AllocationState;
import hub.space.allocation.Slot;

/// Sits people down on their standing seats, day by day as far as seats can be taken: where they are not away, have not
/// declined, have no other seat, and nobody has theirs meanwhile. One thread at a time.
final class StandingKeeper {

    private final EventLog log;
    private final Database db;
    private final SeatTaker taker;
    private final SeatJudge judge;
    private final List<Standings> sources;
    private final Away away;
    private final InstantSource clock;
    private volatile boolean stale;
    private int next;

    StandingKeeper(EventLog log, Database db, SeatTaker taker, SeatJudge judge, SeatPorts ports, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.taker = taker;
        this.judge = judge;
        this.sources = ports.standings();
        this.away = ports.away();
        this.clock = clock;
    }

    void begin() {
        days(HubTime.today(clock), db.read(this::horizon)).forEach(this::keep);
    }

    void changed() {
        stale = true;
    }

    /// Whether something had changed.
    boolean tick() {
        if (!stale) {
            return false;
        }
        stale = false;
        begin();
        return true;
    }

    /// Today, and one of the days ahead in turn.
    void everyMinute() {
        next = next % Math.max(1, db.read(this::horizon)) + 1;
        keep(HubTime.today(clock));
        keep(HubTime.today(clock).plusDays(next));
    }

    private int horizon(Sql sql) {
        return judge.times(sql).rules().horizonDays();
    }

    private static Stream<LocalDate> days(LocalDate today, int horizon) {
        return today.datesUntil(today.plusDays(horizon + 1L));
    }

    /// Whatever stands on a day.
    private void keep(LocalDate day) {
        if (db.read(sql -> !standing(sql, day).isEmpty() || !kept(sql, day, _ -> true).isEmpty())) {
            log.write(tx -> {
                keep(tx, day, _ -> true);
                return day;
            });
        }
    }

    /// Whatever stands for one person.
    void keep(Tx tx, PersonId person) {
        days(HubTime.dayOf(tx.now()), horizon(tx.sql())).forEach(day -> keep(tx, day, person::equals));
    }

    private void keep(Tx tx, LocalDate day, Predicate<PersonId> whose) {
        var wanted = wanted(tx, day, whose);
        kept(tx.sql(), day, whose).stream().filter(row -> wanted.stream().noneMatch(want -> want.keeps(row)))
                .forEach(row -> taker.end(tx, row, AllocationState.CANCELLED, SittingState.CANCELLED, null));
        wanted.forEach(want -> want.parts().forEach(part -> free(tx, want.standing(), day, part)
                .forEach(slot -> stand(tx, want.standing(), new SeatTime(day, slot, false)))));
    }

    /// What somebody is to have of a standing seat.
    private record Want(Standing standing, List<Slot> parts) {

        boolean keeps(SittingRow row) {
            return row.person().equals(standing.person()) && row.seat().equals(standing.seat())
                    && row.kind().name().equals(standing.kind().name())
                    && parts.stream().anyMatch(part -> !row.slot().until().isAfter(part.until())
                            && (!row.slot().from().isBefore(part.from()) || row.slot().has(part.from())));
        }
    }

    private List<Standing> standing(Sql sql, LocalDate day) {
        return sources.stream().flatMap(source -> source.on(sql, day).stream()).toList();
    }

    /// Whoever is here stays.
    private static List<SittingRow> kept(Sql sql, LocalDate day, Predicate<PersonId> whose) {
        return SittingRepository.on(sql, day).stream()
                .filter(row -> row.kind() != SittingKind.FREE && row.state() == SittingState.BOOKED)
                .filter(row -> whose.test(row.person())).toList();
    }

    private List<Want> wanted(Tx tx, LocalDate day, Predicate<PersonId> whose) {
        var standing = standing(tx.sql(), day).stream().filter(one -> whose.test(one.person()))
                .filter(one -> !SittingRepository.declined(tx.sql(), one.person(), one.seat(), day)).toList();
        var people = standing.stream().map(Standing::person).collect(Collectors.toSet());
        if (people.isEmpty()) {
            return List.of();
        }
        var morning = away.away(tx.sql(), people, day, true);
        var afternoon = away.away(tx.sql(), people, day, false);
        var noon = judge.times(tx.sql()).noon(day);
        var now = SeatTaker.minute(tx.now());
        return standing.stream().map(one -> new Want(one, parts(one, noon, now, morning, afternoon))).toList();
    }

    private static List<Slot> parts(
            Standing one, Instant noon, Instant now, Set<PersonId> morning, Set<PersonId> afternoon) {
        var from = SeatTaker.later(one.slot().from(), now);
        var in = morning.contains(one.person()) ? SeatTaker.later(from, noon) : from;
        var until = afternoon.contains(one.person()) && noon.isBefore(one.slot().until()) ? noon : one.slot().until();
        return in.isBefore(until) ? List.of(new Slot(in, until)) : List.of();
    }

    /// What of it is neither the person's at another seat nor somebody else's at this one.
    private List<Slot> free(Tx tx, Standing one, LocalDate day, Slot part) {
        var rows = Stream.concat(
                SittingRepository.of(tx.sql(), one.person(), day, day).stream().filter(row -> row.state().occupies()),
                SittingRepository.at(tx.sql(), one.seat(), day).stream())
                .map(SittingRow::slot).sorted(Comparator.comparing(Slot::from)).toList();
        var shortest = 60L * judge.times(tx.sql()).rules().minMinutes();
        var free = new ArrayList<Slot>();
        var begin = part.from();
        for (var taken : rows) {
            gap(begin, taken.from().isBefore(part.until()) ? taken.from() : part.until(), shortest)
                    .ifPresent(free::add);
            begin = SeatTaker.later(begin, taken.until());
        }
        gap(begin, part.until(), shortest).ifPresent(free::add);
        return free;
    }

    private static Optional<Slot> gap(Instant from, Instant until, long shortest) {
        return from.plusSeconds(shortest).isAfter(until) ? Optional.empty() : Optional.of(new Slot(from, until));
    }

    /// Whether it was possible: where the rules are against it now, it is tried again with the next change.
    private boolean stand(Tx tx, Standing standing, SeatTime time) {
        try {
            return tx.part(() -> taker.stand(tx, standing, time)).state().occupies();
        } catch (Refused refused) {
            return false;
        }
    }
}
