package hub;

import java.util.stream.Collectors;

import hub.presence.PresenceFeature;
import hub.presence.hours.OfficeDay;
import hub.presence.plan.Half;
import hub.presence.plan.PlannedHalf;
import hub.seating.SeatingNeighbours;
import hub.seating.kiosk.KioskPorts;
import hub.seating.zone.Away;

/// Answers seating from presence.
final class NeighboursOfSeating {

    private NeighboursOfSeating() {}

    static SeatingNeighbours of(PresenceFeature presence, KioskPorts kiosks) {
        return new SeatingNeighbours(day -> presence.calendar().closed(day).map(OfficeDay::name), away(presence),
                kiosks);
    }

    private static Away away(PresenceFeature presence) {
        return (sql, people, day, morning) -> presence.plans().of(sql, people, day, day).stream()
                .filter(planned -> planned.half() == (morning ? Half.AM : Half.PM))
                .map(PlannedHalf::person)
                .collect(Collectors.toSet());
    }
}
