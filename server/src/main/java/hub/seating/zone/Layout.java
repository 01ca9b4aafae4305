package hub.seating.zone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import hub.seating.plan.FloorPlans;
import hub.seating.plan.Zone;
import hub.seating.plan.ZoneId;
import hub.space.place.SpaceId;

/// Where seats and zones are, as far as rights need it.
interface Layout {

    static Layout of(FloorPlans plans) {
        return new Layout() {
            @Override
            public Optional<ZoneId> zoneOf(SpaceId seat, LocalDate day) {
                return plans.zoneOf(seat, day);
            }

            @Override
            public List<SpaceId> seatsOf(ZoneId zone, LocalDate day) {
                return plans.seatsOf(zone, day);
            }

            @Override
            public List<Zone> zones() {
                return plans.zones();
            }
        };
    }

    Optional<ZoneId> zoneOf(SpaceId seat, LocalDate day);

    List<SpaceId> seatsOf(ZoneId zone, LocalDate day);

    List<Zone> zones();

    default Optional<Zone> zone(ZoneId zone) {
        return zones().stream().filter(one -> one.id().equals(zone)).findFirst();
    }
}
