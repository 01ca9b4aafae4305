package hub.seating.kiosk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import hub.kernel.id.PersonId;
import hub.kernel.id.Secret;
import hub.space.place.AreaId;

/// Who stands before which kiosk. In memory only: after a restart the card is held to it again. One session at a kiosk, and
/// one of a person in the house. Any thread.
final class Sessions {

    /// How often a touch brings the seconds back.
    static final int TOUCHES = 10;

    /// A reader that types a card twice, or a hand that stays.
    static final Duration SAME_TAP = Duration.ofSeconds(3);

    private final InstantSource clock;
    private final Map<String, KioskVisit> visits = new ConcurrentHashMap<>();

    Sessions(InstantSource clock) {
        this.clock = clock;
    }

    KioskVisit open(long device, AreaId floor, PersonId person, long counter, int seconds) {
        var now = clock.instant();
        var visit = new KioskVisit(Secret.next(), device, floor, person, counter, now, Duration.ofSeconds(seconds),
                TOUCHES);
        visits.put(visit.key(), visit);
        return visit;
    }

    /// A session by its secret, whoever shows it, unless it is over.
    Optional<KioskVisit> find(String key) {
        return Optional.ofNullable(visits.get(key)).filter(visit -> visit.alive(clock.instant()));
    }

    /// Those that a new one of this person at this kiosk takes the place of.
    List<KioskVisit> before(long device, PersonId person) {
        return visits.values().stream()
                .filter(visit -> visit.device() == device || visit.person().equals(person)).toList();
    }

    /// Those whose time is over.
    List<KioskVisit> over() {
        var now = clock.instant();
        return visits.values().stream().filter(visit -> !visit.alive(now)).toList();
    }

    /// Those of a device.
    List<KioskVisit> at(long device) {
        return visits.values().stream().filter(visit -> visit.device() == device).toList();
    }

    /// All of them.
    List<KioskVisit> all() {
        return List.copyOf(visits.values());
    }

    void end(KioskVisit visit) {
        visits.remove(visit.key());
    }
}
