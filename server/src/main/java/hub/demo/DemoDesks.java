package hub.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import hub.kernel.wire.Refused;
import hub.presence.Meeting;
import hub.presence.Meetings;
import hub.presence.Phone;
import hub.presence.PresenceCommand.SetManual;
import hub.presence.PresenceFeature;
import hub.presence.SimulatedDevice;

/// The desks of the town: who sits at one, who has left it, who has said why. For one thread.
final class DemoDesks {

    /// Well within the five minutes after which the hub calls a device untouched.
    private static final Duration TOUCHED_EVERY = Duration.ofMinutes(2);

    private static final String ORIGIN = "demo";

    private final PresenceFeature presence;
    private final Meetings meetings;
    private final Phone phone;
    private final Visitors visitors;
    private final Map<DemoPerson, Doing> doings = new HashMap<>();
    private final Map<DemoPerson, SimulatedDevice> devices = new HashMap<>();
    private Instant touchedAt = Instant.EPOCH;

    DemoDesks(PresenceFeature presence, Visitors visitors) {
        this.presence = presence;
        this.meetings = presence.meetings(ORIGIN);
        this.phone = presence.phone(ORIGIN);
        this.visitors = visitors;
    }

    /// Seats somebody without saying anything by hand: the row of that is there already.
    void seat(DemoPerson person, Doing doing) {
        doings.put(person, doing);
        take(person, doing);
    }

    /// Has somebody do something else now; who has chosen a state keeps it until it ends.
    void change(DemoPerson person, Doing next, Instant now) {
        if (visitors.include(person) || busyUntilLater(person, now)) return;
        if (next instanceof Doing.Chosen chosen) choose(person, chosen);
        end(person);
        seat(person, next);
    }

    /// Brings somebody to the desk who is about to type.
    void come(DemoPerson person) {
        if (!(doings.get(person) instanceof Doing.Chosen)) doings.put(person, new Doing.Working());
        device(person).touch();
    }

    boolean isHere(DemoPerson person) {
        return devices.containsKey(person) && !(doings.get(person) instanceof Doing.Idle);
    }

    /// Keeps those at work touched and gives up what belongs to visitors. Called every second.
    void tick(Instant now) {
        List.copyOf(devices.keySet()).stream().filter(visitors::include).forEach(this::giveUp);
        if (touchedAt.plus(TOUCHED_EVERY).isAfter(now)) return;
        touchedAt = now;
        devices.forEach((person, device) -> {
            if (isHere(person)) device.touch();
        });
    }

    private void take(DemoPerson person, Doing doing) {
        switch (doing) {
            case Doing.Working _ -> device(person).touch();
            case Doing.Idle _ -> device(person);
            case Doing.Calling(var since) -> {
                device(person).touch();
                phone.talks(Visitors.id(person), since);
            }
            case Doing.Meeting(var from, var until, var place) -> {
                device(person);
                meetings.attends(Visitors.id(person), List.of(new Meeting(from, until, place)));
            }
            case Doing.Planned planned when planned.atDevice() -> device(person).touch();
            case Doing.Chosen chosen when chosen.atDevice() -> device(person).touch();
            case Doing.Chosen _, Doing.Gone _, Doing.Planned _ -> closeDevice(person);
        }
    }

    /// What somebody did before is over.
    private void end(DemoPerson person) {
        if (doings.get(person) instanceof Doing.Calling) phone.talks(Visitors.id(person), null);
        if (doings.get(person) instanceof Doing.Meeting) meetings.attends(Visitors.id(person), List.of());
    }

    private void choose(DemoPerson person, Doing.Chosen chosen) {
        try {
            presence.choose(Visitors.id(person), new SetManual(chosen.state(), chosen.note(), chosen.until()));
        } catch (Refused tooLate) {
            // Until midnight only: then nobody is told.
        }
    }

    private boolean busyUntilLater(DemoPerson person, Instant now) {
        return switch (doings.get(person)) {
            case Doing.Chosen chosen -> chosen.until().isAfter(now);
            case Doing.Meeting meeting -> meeting.until().isAfter(now);
            case null, default -> false;
        };
    }

    private SimulatedDevice device(DemoPerson person) {
        return devices.computeIfAbsent(person, who -> presence.simulate(Visitors.id(who)));
    }

    /// The visitor has this person's seat, but is in no meeting and no call.
    private void giveUp(DemoPerson person) {
        closeDevice(person);
        end(person);
    }

    private void closeDevice(DemoPerson person) {
        var device = devices.remove(person);
        if (device != null) device.close();
    }
}
