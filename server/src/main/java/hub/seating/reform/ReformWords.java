package hub.seating.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.directory.Unit;
import hub.directory.UnitLevel;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.UnitId;
import hub.seating.plan.FloorPlans;
import hub.seating.reform.ReformAnswer.FixedGone;
import hub.seating.reform.ReformAnswer.Reform;
import hub.seating.reform.ReformAnswer.ReformCounts;
import hub.seating.reform.ReformAnswer.ReformProblem;
import hub.seating.reform.ReformAnswer.ReformProblemKind;
import hub.seating.reform.ReformAnswer.SeatGone;
import hub.seating.reform.ReformAnswer.UnitChange;
import hub.seating.reform.ReformAnswer.UnitChangeKind;
import hub.seating.reform.ReformAnswer.UnitName;
import hub.seating.reform.ReformAnswer.ZoneLoad;
import hub.seating.sitting.SittingRow;
import hub.seating.zone.FixedSeat;
import hub.seating.zone.ZoneGrant;
import hub.seating.zone.Zoning;

/// Puts what a day changes into the answer that a facility manager reads.
record ReformWords(FloorPlans plans, Zoning zones, UnitRoomsPlanned rooms, Workdays workdays) {

    static final int MAX_SHOWN = 500;

    Reform reform(Sql sql, ReformDraft draft, LocalDate today) {
        var staffing = draft.staffing();
        var judged = workdays.from(draft.on());
        var used = UseRepository.atOnce(sql, today.minusDays(Loads.DAYS_LOOKED_AT), today);
        var loads = new Loads(plans, staffing.after(), Loads.seats(plans, judged),
                draft.grants().stream().filter(grant -> grant.on(judged)).toList(), used);
        var zones = loads.all();
        var gone = gone(draft);
        return new Reform(EventLog.positionOf(sql), draft.on(), draft.digest(),
                ReformRepository.decided(sql, draft.on()).orElse(null), judged, counts(draft, zones),
                cut(staffing.moves()), staffing.units(), draft.begin(), draft.end(), zones, cut(gone),
                fixed(sql, draft), rooms.on(draft.on()), problems(draft, loads, zones), names(draft, zones));
    }

    List<UnitName> names(Staffing staffing, Collection<UnitId> units) {
        return units.stream().distinct().sorted().map(unit -> new UnitName(unit, staffing.name(unit))).toList();
    }

    private List<UnitName> names(ReformDraft draft, List<ZoneLoad> zones) {
        return names(draft.staffing(), Stream.concat(
                draft.grants().stream().flatMap(grant -> Stream.ofNullable(grant.unit())),
                zones.stream().flatMap(zone -> zone.units().stream())).toList());
    }

    private static ReformCounts counts(ReformDraft draft, List<ZoneLoad> zones) {
        var units = draft.staffing().units();
        return new ReformCounts(draft.staffing().moving().size(), draft.staffing().joining().size(),
                draft.staffing().leaving().size(), count(units, UnitChangeKind.BEGINS),
                count(units, UnitChangeKind.ENDS), count(units, UnitChangeKind.RENAMED), draft.begin().size(),
                draft.end().size(), zones.size(), (int) zones.stream().filter(ZoneLoad::isFull).count(),
                draft.rejudged().moved().size(), draft.rejudged().lost().size());
    }

    private static int count(List<UnitChange> units, UnitChangeKind kind) {
        return (int) units.stream().filter(unit -> unit.kind() == kind).count();
    }

    private List<SeatGone> gone(ReformDraft draft) {
        var moved = draft.rejudged().moved().stream()
                .map(move -> gone(draft, move.from(), plans.spoken(move.to().seat()).orElse("")));
        var lost = draft.rejudged().lost().stream().map(row -> gone(draft, row, null));
        return Stream.concat(lost, moved).sorted(Comparator.comparing(SeatGone::from)).toList();
    }

    private SeatGone gone(ReformDraft draft, SittingRow row, @Nullable String to) {
        return new SeatGone(draft.staffing().brief(row.person()), row.day(), row.slot().from(), row.slot().until(),
                plans.spoken(row.seat()).orElse(""), to);
    }

    private List<FixedGone> fixed(Sql sql, ReformDraft draft) {
        return zones.fixedSeats(sql).stream().filter(fixed -> runsInto(fixed, draft.on()))
                .filter(fixed -> draft.staffing().moves(fixed.person()))
                .map(fixed -> new FixedGone(draft.staffing().brief(fixed.person()), fixed.seat(),
                        plans.spoken(fixed.seat()).orElse(""),
                        !draft.staffing().after().isActive(fixed.person())))
                .toList();
    }

    private static boolean runsInto(FixedSeat fixed, LocalDate on) {
        return fixed.from().isBefore(on) && (fixed.until() == null || fixed.until().isAfter(on));
    }

    private List<ReformProblem> problems(ReformDraft draft, Loads loads, List<ZoneLoad> zones) {
        var maker = new ProposalMaker(draft.staffing(), draft.on(), draft.grants());
        var found = new ArrayList<ReformProblem>();
        maker.stale().forEach(grant -> found.add(ofGrant(draft, grant)));
        unhoused(draft, loads).forEach(unit -> found.add(
                new ReformProblem(ReformProblemKind.NO_ZONE, null, unit.id(), unit.name(), null)));
        loads.ofNobody().forEach(zone -> found.add(new ReformProblem(ReformProblemKind.ZONE_OF_NOBODY, zone.id(), null,
                zone.letter() + " " + zone.name(), null)));
        zones.stream().filter(ZoneLoad::isFull).forEach(zone -> found.add(new ReformProblem(ReformProblemKind.FULL,
                zone.zone(), null, zone.letter() + " " + zone.name(), null)));
        return List.copyOf(found);
    }

    private static ReformProblem ofGrant(ReformDraft draft, ZoneGrant grant) {
        var unit = grant.unit();
        return new ReformProblem(ReformProblemKind.UNIT_ENDS, grant.zone(), unit,
                unit == null ? "" : draft.staffing().name(unit), grant.id());
    }

    /// Sections (or units outside of any) with people of whom nobody is at home anywhere.
    private static List<Unit> unhoused(ReformDraft draft, Loads loads) {
        var after = draft.staffing().after();
        return after.units().stream().filter(unit -> unit.level() == UnitLevel.SECTION && unit.headcount() > 0)
                .filter(unit -> after.membersOf(unit.id()).stream().noneMatch(loads::housed)).toList();
    }

    private static <T> List<T> cut(List<T> all) {
        return all.stream().limit(MAX_SHOWN).toList();
    }
}
