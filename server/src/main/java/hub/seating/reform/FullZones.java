package hub.seating.reform;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import hub.directory.Directory;
import hub.kernel.db.Sql;
import hub.kernel.time.HubTime;
import hub.seating.plan.FloorPlan;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.PlanAdvice;
import hub.seating.plan.ZoneId;
import hub.seating.reform.ReformAnswer.ZoneLoad;
import hub.seating.zone.Zoning;

/// Says which zones of a plan would be too full with the seats drawn there, on the first office day it holds.
record FullZones(FloorPlans plans, Directory directory, Zoning zones, Workdays workdays, InstantSource clock)
        implements
        PlanAdvice {

    @Override
    public List<Advice> of(Sql sql, FloorPlan plan, LocalDate from) {
        var day = workdays.from(from);
        var today = HubTime.today(clock);
        var seats = Loads.seats(plans, day);
        seats.putAll(drawn(plan));
        var loads = new Loads(plans, directory.on(day), seats,
                zones.grants(sql).stream().filter(grant -> grant.on(day)).toList(),
                UseRepository.atOnce(sql, today.minusDays(Loads.DAYS_LOOKED_AT), today));
        return loads.all().stream().filter(ZoneLoad::isFull).flatMap(zone -> warning(plan, zone)).toList();
    }

    private static Map<ZoneId, Integer> drawn(FloorPlan plan) {
        var seats = new HashMap<ZoneId, Integer>();
        plan.zones().stream().filter(zone -> zone.id() != null).forEach(zone -> seats.put(
                Objects.requireNonNull(zone.id()),
                (int) plan.seats().stream().filter(seat -> zone.letter().equals(seat.zone())).count()));
        return seats;
    }

    private static Stream<Advice> warning(FloorPlan plan, ZoneLoad load) {
        return IntStream.range(0, plan.zones().size())
                .filter(at -> load.zone().equals(plan.zones().get(at).id()))
                .mapToObj(at -> new Advice("zones[" + at + "]", ReformError.FULL,
                        Map.of("letter", load.letter(), "peak", load.peak(), "seats", load.seats())));
    }
}
