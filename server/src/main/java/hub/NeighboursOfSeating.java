package hub;

import java.util.Set;
import java.util.stream.Collectors;

import hub.directory.DirectoryFeature;
import hub.kernel.events.EventLog;
import hub.presence.PresenceEvent;
import hub.presence.PresenceFeature;
import hub.presence.Seats;
import hub.presence.Sitting;
import hub.presence.board.PresenceState;
import hub.presence.hours.OfficeDay;
import hub.presence.plan.Half;
import hub.presence.plan.PlannedHalf;
import hub.seating.SeatingNeighbours;
import hub.seating.kiosk.KioskPorts;
import hub.seating.sitting.SeatBook;
import hub.seating.sitting.SeatedPeople;
import hub.seating.sitting.StaffHours.WorkDay;
import hub.seating.zone.Away;

/// Answers seating from presence.
final class NeighboursOfSeating {

    private static final Set<PresenceState> ELSEWHERE = Set.of(PresenceState.TELEWORK, PresenceState.LEAVE,
            PresenceState.TRIP, PresenceState.GONE);

    private NeighboursOfSeating() {}

    static SeatingNeighbours of(PresenceFeature presence, KioskPorts kiosks, DirectoryFeature directory) {
        return new SeatingNeighbours(day -> presence.calendar().closed(day).map(OfficeDay::name), away(presence),
                (person, day) -> presence.hours().on(person, day)
                        .map(work -> new WorkDay(work.from(), work.until())),
                seated(presence.seats()), kiosks, directory.importUndo(),
                new PlannedRooms(directory.directory()));
    }

    /// Has seats freed by what people say and plan.
    static void free(SeatBook seats, PresenceFeature presence, EventLog log) {
        presence.plans().onChange(people -> people.forEach(seats::awayChanged));
        presence.onChange(shown -> {
            if (shown.state() == PresenceState.GONE) {
                seats.gone(shown.person());
            }
        });
        log.on(PresenceEvent.Manual.class, manual -> {
            if (manual.state() != null && ELSEWHERE.contains(manual.state())) {
                seats.elsewhere(manual.person());
            }
        });
    }

    private static SeatedPeople seated(Seats seats) {
        return (person, at) -> seats.sits(person,
                at == null ? null : new Sitting(at.place(), at.since(), at.until()));
    }

    private static Away away(PresenceFeature presence) {
        return (sql, people, day, morning) -> presence.plans().of(sql, people, day, day).stream()
                .filter(planned -> planned.half() == (morning ? Half.AM : Half.PM))
                .map(PlannedHalf::person)
                .collect(Collectors.toSet());
    }
}
