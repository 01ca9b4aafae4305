package hub.seating.sitting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.seating.sitting.SeatNotice.SeatNoticeKind;
import hub.seating.zone.Away;
import hub.space.allocation.Slot;

/// Frees the seats of who is not in: at once when a plan changes or somebody says that they are elsewhere, and by a sweep
/// for whatever was not said. Who sits there in spite of a plan stays. One thread at a time but for what is said.
final class Absences {

    private final EventLog log;
    private final Database db;
    private final SeatVerbs verbs;
    private final SeatJudge judge;
    private final Away away;
    private final StandingKeeper standings;
    private final InstantSource clock;
    private final Set<PersonId> changed = ConcurrentHashMap.newKeySet();
    private final Set<PersonId> gone = ConcurrentHashMap.newKeySet();
    private final Set<PersonId> elsewhere = ConcurrentHashMap.newKeySet();
    private int next;

    Absences(EventLog log, Database db, SeatVerbs verbs, SeatJudge judge, SeatPorts ports, StandingKeeper standings,
            InstantSource clock) {
        this.log = log;
        this.db = db;
        this.verbs = verbs;
        this.judge = judge;
        this.away = ports.away();
        this.standings = standings;
        this.clock = clock;
    }

    void changed(PersonId person) {
        changed.add(person);
    }

    void gone(PersonId person) {
        gone.add(person);
    }

    void elsewhere(PersonId person) {
        elsewhere.add(person);
    }

    void tick() {
        each(changed, this::free);
        each(gone, (tx, person) -> current(tx, person).stream().filter(row -> row.state() == SittingState.HERE)
                .forEach(row -> verbs.withdraw(tx, row, SeatNoticeKind.FREED)));
        each(elsewhere, (tx, person) -> current(tx, person)
                .forEach(row -> verbs.withdraw(tx, row, SeatNoticeKind.FREED)));
    }

    private void each(Set<PersonId> said, BiConsumer<Tx, PersonId> work) {
        List.copyOf(said).forEach(person -> {
            said.remove(person);
            log.write(tx -> {
                work.accept(tx, person);
                return person;
            });
        });
    }

    private static List<SittingRow> current(Tx tx, PersonId person) {
        var today = HubTime.dayOf(tx.now());
        return SittingRepository.of(tx.sql(), person, today, today).stream()
                .filter(row -> row.state() != SittingState.HELD && row.has(tx.now())).toList();
    }

    private void free(Tx tx, PersonId person) {
        var today = HubTime.dayOf(tx.now());
        var only = Set.of(person);
        SittingRepository.of(tx.sql(), person, today, today.plusDays(judge.times(tx.sql()).rules().horizonDays()))
                .stream().filter(row -> row.state().occupies() && row.state() != SittingState.HELD && !row.despite())
                .forEach(row -> free(tx, row, !away.away(tx.sql(), only, row.day(), true).isEmpty(),
                        !away.away(tx.sql(), only, row.day(), false).isEmpty()));
        standings.keep(tx, person);
    }

    /// Cuts it to the half of the day in which its person is in, if there is one.
    private void free(Tx tx, SittingRow row, boolean morning, boolean afternoon) {
        var times = judge.times(tx.sql());
        var noon = times.noon(row.day());
        var slot = row.slot();
        var from = morning && slot.from().isBefore(noon) ? noon : slot.from();
        var until = afternoon && slot.until().isAfter(noon) ? noon : slot.until();
        if (from.equals(slot.from()) && until.equals(slot.until())) {
            return;
        }
        var left = until.minusSeconds(60L * times.rules().minMinutes());
        if (from.isAfter(left) || !until.isAfter(tx.now())) {
            verbs.withdraw(tx, row, SeatNoticeKind.FREED);
        } else {
            verbs.cut(tx, row, new Slot(from, until));
        }
    }

    /// Today, and one of the days ahead in turn. Who is here has come, whatever was planned.
    void everyMinute() {
        var today = HubTime.today(clock);
        next = next % Math.max(1, db.read(judge::times).rules().horizonDays()) + 1;
        List.of(today, today.plusDays(next)).forEach(this::sweep);
    }

    private void sweep(LocalDate day) {
        if (!db.read(sql -> lost(sql, day, clock.instant())).isEmpty()) {
            log.write(tx -> {
                var morning = away(tx.sql(), day, true);
                var afternoon = away(tx.sql(), day, false);
                lost(tx.sql(), day, tx.now()).forEach(row -> free(tx, row, morning.contains(row.person()),
                        afternoon.contains(row.person())));
                return day;
            });
        }
    }

    private List<SittingRow> lost(Sql sql, LocalDate day, Instant now) {
        var noon = judge.times(sql).noon(day);
        var morning = away(sql, day, true);
        var afternoon = away(sql, day, false);
        return booked(sql, day).stream()
                .filter(row -> row.slot().until().isAfter(now))
                .filter(row -> (morning.contains(row.person()) && row.slot().from().isBefore(noon))
                        || (afternoon.contains(row.person()) && row.slot().until().isAfter(noon)))
                .toList();
    }

    private Set<PersonId> away(Sql sql, LocalDate day, boolean morning) {
        var people = booked(sql, day).stream().map(SittingRow::person).collect(Collectors.toSet());
        return people.isEmpty() ? new HashSet<>() : away.away(sql, people, day, morning);
    }

    private static List<SittingRow> booked(Sql sql, LocalDate day) {
        return SittingRepository.on(sql, day).stream()
                .filter(row -> row.state() == SittingState.BOOKED && !row.despite()).toList();
    }
}
