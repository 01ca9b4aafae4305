package hub.seating.reform;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.directory.DirectoryDay;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.Zone;
import hub.seating.plan.ZoneId;
import hub.seating.reform.ReformAnswer.LoadBasis;
import hub.seating.reform.ReformAnswer.ZoneLoad;
import hub.seating.zone.ZoneGrant;

/// How full zones will be on a day. Who is at home in several zones counts in each by its share of their seats.
final class Loads {

    /// The last eight weeks are asked.
    static final int DAYS_LOOKED_AT = 56;

    /// Fewer days of use than this tell nothing.
    private static final int ENOUGH_DAYS = 10;

    private static final double PERCENTILE = 0.95;
    private static final double WITHOUT_USE = 0.75;

    private final FloorPlans plans;
    private final DirectoryDay staff;
    private final Collection<Set<PersonId>> used;
    private final Map<ZoneId, Integer> seats;
    private final Map<ZoneId, List<UnitId>> units;
    private final Map<PersonId, Map<ZoneId, Double>> shares = new HashMap<>();

    /// @param seats how many each zone has
    /// @param grants that hold on the day
    /// @param used who sat anywhere at the fullest time of a day, by day
    Loads(FloorPlans plans, DirectoryDay staff, Map<ZoneId, Integer> seats, List<ZoneGrant> grants,
            Collection<Set<PersonId>> used) {
        this.plans = plans;
        this.staff = staff;
        this.seats = seats;
        this.used = used;
        units = grants.stream().filter(this::isForSomebody).collect(Collectors.groupingBy(ZoneGrant::zone,
                Collectors.flatMapping(grant -> Stream.ofNullable(grant.unit()), Collectors.toList())));
        staff.activePeople().forEach(this::share);
    }

    /// How many seats each zone has on a day, by the plans of that day.
    static Map<ZoneId, Integer> seats(FloorPlans plans, LocalDate day) {
        var seats = new HashMap<ZoneId, Integer>();
        plans.zones().forEach(zone -> seats.put(zone.id(), plans.seatsOf(zone.id(), day).size()));
        return seats;
    }

    /// Of every zone that is somebody's on the day and has seats.
    List<ZoneLoad> all() {
        return plans.zones().stream()
                .filter(zone -> units.containsKey(zone.id()) && seats(zone.id()) > 0)
                .map(this::load).toList();
    }

    /// Those that have seats and are nobody's.
    List<Zone> ofNobody() {
        return plans.zones().stream().filter(zone -> !units.containsKey(zone.id()) && seats(zone.id()) > 0).toList();
    }

    /// Whether somebody of a unit is at home anywhere.
    boolean housed(PersonId person) {
        return shares.containsKey(person);
    }

    private boolean isForSomebody(ZoneGrant grant) {
        return grant.unit() == null || staff.unit(grant.unit()).isPresent();
    }

    private void share(PersonId person) {
        var belongs = staff.belongsTo(person);
        var homes = units.entrySet().stream().filter(zone -> zone.getValue().stream().anyMatch(belongs::contains))
                .map(Map.Entry::getKey).toList();
        var all = homes.stream().mapToInt(this::seats).sum();
        if (all > 0) {
            shares.put(person, homes.stream().collect(Collectors.toMap(zone -> zone,
                    zone -> (double) seats(zone) / all)));
        }
    }

    private ZoneLoad load(Zone zone) {
        var heads = weight(zone.id(), shares.keySet());
        var basis = used.size() >= ENOUGH_DAYS ? LoadBasis.USE : LoadBasis.HEADS;
        var peak = (int) Math.ceil(switch (basis) {
            case USE -> percentile(used.stream().map(people -> weight(zone.id(), people)).sorted().toList());
            case HEADS -> heads * WITHOUT_USE;
        } - 1e-9);
        return new ZoneLoad(zone.id(), zone.floor(), zone.letter(), zone.name(),
                units.getOrDefault(zone.id(), List.of()).stream().distinct().toList(), seats(zone.id()),
                (int) Math.round(heads), peak, percent(peak, seats(zone.id())), basis);
    }

    private double weight(ZoneId zone, Collection<PersonId> people) {
        return people.stream().mapToDouble(person -> shares.getOrDefault(person, Map.of()).getOrDefault(zone, 0.0))
                .sum();
    }

    /// By nearest rank: on 95 of 100 days it was not more.
    private static double percentile(List<Double> sorted) {
        return sorted.get((int) Math.ceil(PERCENTILE * sorted.size()) - 1);
    }

    private static @Nullable Integer percent(int peak, int seats) {
        return seats == 0 ? null : (Integer) Math.round(100f * peak / seats);
    }

    private int seats(ZoneId zone) {
        return seats.getOrDefault(zone, 0);
    }
}
