package hub.seating.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.id.Secret;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Json;
import hub.seating.kiosk.KioskFloor.KioskLine;
import hub.seating.kiosk.KioskFloor.KioskRoom;
import hub.seating.kiosk.KioskFloor.KioskSeat;
import hub.seating.kiosk.KioskFloor.KioskZone;
import hub.seating.kiosk.KioskFloor.LineKind;
import hub.seating.kiosk.KioskFloor.PlaceFace;
import hub.seating.plan.FloorPlan;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.PlanRoom;
import hub.seating.plan.PlanSeat;
import hub.seating.zone.SeatShut;
import hub.seating.zone.Zoning;
import hub.space.allocation.Allocation;
import hub.space.allocation.AllocationState;
import hub.space.allocation.Availability;
import hub.space.allocation.Slot;
import hub.space.place.Area;
import hub.space.place.AreaId;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.place.SpaceMode;
import hub.space.policy.Closure;
import hub.space.policy.ClosureKind;
import hub.space.policy.Policies;

/// Draws up a floor as anybody who walks by may see it: no names, no titles. Blocks.
final class KioskFloors {

    /// What begins so soon is no longer worth sitting down for.
    private static final Duration SOON = Duration.ofMinutes(30);

    private static final int MOST_LINES = 3;
    private static final int MARK = 16;

    private final Database db;
    private final Places places;
    private final Policies policies;
    private final Availability availability;
    private final FloorPlans plans;
    private final Zoning zones;
    private final String town;
    private final InstantSource clock;

    KioskFloors(Database db, Places places, Policies policies, Availability availability, FloorPlans plans,
            Zoning zones, String town, InstantSource clock) {
        this.db = db;
        this.places = places;
        this.policies = policies;
        this.availability = availability;
        this.plans = plans;
        this.zones = zones;
        this.town = town;
        this.clock = clock;
    }

    /// The floor for all its kiosks.
    KioskFloor draw(AreaId floor) {
        var now = clock.instant();
        var plan = plans.on(floor, HubTime.dayOf(now));
        return db.read(sql -> draw(sql, floor, plan, now));
    }

    private KioskFloor draw(Sql sql, AreaId floor, Optional<FloorPlan> plan, Instant now) {
        var shut = shut(sql, now);
        var seats = plan.map(FloorPlan::seats).orElse(List.of()).stream()
                .flatMap(seat -> seat(seat, shut, now).stream()).toList();
        var rooms = plan.map(FloorPlan::rooms).orElse(List.of()).stream()
                .flatMap(room -> room(room, shut, now).stream()).toList();
        return marked(new KioskFloor("", Instant.EPOCH, town, "", where(floor), floor,
                plan.map(FloorPlan::id).orElse(null), null, seats, rooms, zones(plan, seats),
                lines(sql, floor, now), null)).at(now);
    }

    private static KioskFloor marked(KioskFloor floor) {
        return floor.marked(Secret.hash(Json.text(floor)).substring(0, MARK));
    }

    /// What is closed for everybody now.
    private Set<SpaceId> shut(Sql sql, Instant now) {
        var next = now.plus(Duration.ofMinutes(1));
        return Stream.concat(
                zones.closures(sql, now, next).stream().map(SeatShut::seat),
                closed(sql, now, next).flatMap(this::covered))
                .collect(Collectors.toSet());
    }

    private Optional<KioskSeat> seat(PlanSeat seat, Set<SpaceId> shut, Instant now) {
        return Optional.ofNullable(seat.space()).flatMap(places::find).map(space -> {
            var busy = busy(space, now);
            var units = busy.stream().filter(one -> one.slot().has(now)).mapToInt(Allocation::units).sum();
            var face = closed(space, shut, now) ? PlaceFace.CLOSED : face(busy, units, space.units(), now);
            return new KioskSeat(space.id(), face, Math.min(units, space.units()));
        });
    }

    private Optional<KioskRoom> room(PlanRoom room, Set<SpaceId> shut, Instant now) {
        return Optional.ofNullable(room.space()).flatMap(places::find).map(space -> {
            var busy = busy(space, now);
            var units = busy.stream().anyMatch(one -> one.slot().has(now)) ? 1 : 0;
            var face = closed(space, shut, now) ? PlaceFace.CLOSED : face(busy, units, 1, now);
            return new KioskRoom(space.id(), space.name(), face, until(busy, now));
        });
    }

    private boolean closed(Space space, Set<SpaceId> shut, Instant now) {
        return space.mode() == SpaceMode.UNAVAILABLE || shut.contains(space.id())
                || !places.usable(space.id(), HubTime.dayOf(now));
    }

    private List<Allocation> busy(Space space, Instant now) {
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        return availability.busy(space.id(), new Slot(minute, HubTime.startOf(HubTime.dayOf(now).plusDays(1))));
    }

    private static PlaceFace face(List<Allocation> busy, int taken, int units, Instant now) {
        if (taken >= units) {
            return busy.stream().anyMatch(one -> one.slot().has(now) && one.state() == AllocationState.CHECKED_IN)
                    ? PlaceFace.USED
                    : PlaceFace.BOOKED;
        }
        var soon = busy.stream().filter(one -> one.slot().from().isAfter(now))
                .anyMatch(one -> one.slot().from().isBefore(now.plus(SOON)));
        return soon && units == 1 ? PlaceFace.BOOKED : PlaceFace.FREE;
    }

    /// When what is now ends, or the next begins.
    private static @Nullable Instant until(List<Allocation> busy, Instant now) {
        return busy.stream().map(one -> one.slot().has(now) ? one.slot().until() : one.slot().from())
                .filter(now::isBefore).min(Comparator.naturalOrder()).orElse(null);
    }

    private List<KioskZone> zones(Optional<FloorPlan> plan, List<KioskSeat> seats) {
        var byId = seats.stream().collect(Collectors.toMap(KioskSeat::seat, Function.identity()));
        return plan.map(FloorPlan::zones).orElse(List.of()).stream()
                .filter(zone -> zone.id() != null)
                .map(zone -> {
                    var inIt = plan.orElseThrow().seats().stream()
                            .filter(seat -> zone.letter().equals(seat.zone()) && seat.space() != null)
                            .toList();
                    var count = count(inIt, byId);
                    return new KioskZone(Objects.requireNonNull(zone.id()), zone.letter(), zone.name(),
                            inIt.stream().mapToInt(PlanSeat::units).sum(),
                            count.getOrDefault(PlaceFace.FREE, 0), count.getOrDefault(PlaceFace.USED, 0),
                            count.getOrDefault(PlaceFace.BOOKED, 0));
                })
                .toList();
    }

    private static Map<PlaceFace, Integer> count(List<PlanSeat> seats, Map<SpaceId, KioskSeat> byId) {
        var count = new EnumMap<PlaceFace, Integer>(PlaceFace.class);
        for (var seat : seats) {
            var shown = byId.get(seat.space());
            if (shown == null || shown.state() == PlaceFace.CLOSED) {
                continue;
            }
            var taken = shown.state() == PlaceFace.FREE ? shown.units() : seat.units();
            count.merge(shown.state() == PlaceFace.FREE ? PlaceFace.USED : shown.state(), taken, Integer::sum);
            count.merge(PlaceFace.FREE, seat.units() - taken, Integer::sum);
        }
        return count;
    }

    /// What is closed on this floor today and what is broken.
    private List<KioskLine> lines(Sql sql, AreaId floor, Instant now) {
        var here = places.in(floor).stream().map(Space::id).collect(Collectors.toSet());
        var end = HubTime.startOf(HubTime.dayOf(now).plusDays(1));
        var lines = new ArrayList<KioskLine>();
        closed(sql, now, end).filter(closure -> covered(closure).anyMatch(here::contains))
                .map(closure -> line(closure, here)).forEach(lines::add);
        return lines.stream().sorted(Comparator.comparing(KioskLine::at)).limit(MOST_LINES).toList();
    }

    private Stream<Closure> closed(Sql sql, Instant from, Instant until) {
        return policies.closures(sql, from, until).stream().filter(closure -> closure.kind() == ClosureKind.CLOSED);
    }

    private Stream<SpaceId> covered(Closure closure) {
        return Stream.concat(closure.spaces().stream().flatMap(space -> places.family(space).stream()),
                Stream.ofNullable(closure.area()).flatMap(area -> places.in(area).stream().map(Space::id)));
    }

    private KioskLine line(Closure closure, Collection<SpaceId> here) {
        var of = closure.spaces().stream().filter(here::contains).findFirst().flatMap(places::find).map(Space::name)
                .map(name -> name + "：").orElse("");
        return new KioskLine(closure.from(), closure.until(), LineKind.WARNING, of + closure.reason());
    }

    /// From the building down to the floor.
    String where(AreaId floor) {
        var names = places.upwards(floor).stream().map(Area::name).limit(2).toList().reversed();
        return String.join(" ", names);
    }
}
