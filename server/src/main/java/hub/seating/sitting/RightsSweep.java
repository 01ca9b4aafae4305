package hub.seating.sitting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.ZoneId;
import hub.seating.zone.DayRights;
import hub.seating.zone.Right;
import hub.seating.zone.SeatRule;

/// Looks again at what is booked in zones whose grants, closed seats, blocks or needs have changed, a day with each tick,
/// today first: who may no longer sit there goes on at a like seat or is told that there is none. Who is here has come and
/// stays; so does who sits on a seat that has become somebody's own, like one it was lent to. What is left to do outlives
/// a restart. One thread at a time but for what is said.
final class RightsSweep {

    /// One tick moves so many; the next goes on.
    private static final int AT_ONCE = 100;

    private final EventLog log;
    private final Database db;
    private final FloorPlans plans;
    private final SeatJudge judge;
    private final Rejudging rejudging;
    private final InstantSource clock;
    private final Set<ZoneId> said = ConcurrentHashMap.newKeySet();
    private final Set<ZoneId> zones = new HashSet<>();
    private LocalDate next = LocalDate.MIN;
    private Instant since = Instant.MIN;

    RightsSweep(EventLog log, Database db, FloorPlans plans, SeatJudge judge, Rejudging rejudging,
            InstantSource clock) {
        this.log = log;
        this.db = db;
        this.plans = plans;
        this.judge = judge;
        this.rejudging = rejudging;
        this.clock = clock;
    }

    /// What was not done when the hub stopped.
    void begin() {
        said.addAll(db.read(RejudgeRepository::all));
    }

    void changed(Tx tx, Set<ZoneId> which) {
        RejudgeRepository.insert(tx, which);
        tx.afterCommit(() -> said.addAll(which));
    }

    void tick() {
        var today = HubTime.today(clock);
        for (var zone : List.copyOf(said)) {
            said.remove(zone);
            zones.add(zone);
            next = today;
            since = clock.instant();
        }
        if (zones.isEmpty()) {
            return;
        }
        var day = next.isBefore(today) ? today : next;
        next = sweep(day) > AT_ONCE ? day : day.plusDays(1);
        if (next.isAfter(today.plusDays(db.read(judge::times).rules().horizonDays()))) {
            done();
        }
    }

    private void done() {
        log.write(tx -> {
            RejudgeRepository.delete(tx, zones, since);
            return zones.size();
        });
        zones.clear();
    }

    /// How many had to go, or have to yet.
    private int sweep(LocalDate day) {
        var gone = db.read(sql -> gone(sql, day));
        if (!gone.isEmpty()) {
            log.write(tx -> rejudging.judge(tx, gone.stream().limit(AT_ONCE)
                    .flatMap(row -> SittingRepository.find(tx.sql(), row.id()).stream())
                    .filter(this::ahead).toList(), List.of()));
        }
        return gone.size();
    }

    private List<SittingRow> gone(Sql sql, LocalDate day) {
        var rights = new HashMap<PersonId, DayRights>();
        return SittingRepository.on(sql, day).stream().filter(this::ahead)
                .filter(row -> plans.zoneOf(row.seat(), day).filter(zones::contains).isPresent())
                .filter(row -> isDenied(sql, row, rights)).toList();
    }

    private boolean ahead(SittingRow row) {
        return row.state() == SittingState.BOOKED && row.kind() == SittingKind.FREE
                && row.slot().until().isAfter(clock.instant());
    }

    private boolean isDenied(Sql sql, SittingRow row, Map<PersonId, DayRights> rights) {
        var now = clock.instant();
        var judging = rights.computeIfAbsent(row.person(), person -> judge.judging(sql, person, row.time(), now));
        return judging.of(row.seat(), SeatVerbs.rest(row, now)) instanceof Right.Denied(var why, var _, var _)
                && why != SeatRule.FIXED;
    }
}
