package hub.seating.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.seating.kiosk.KioskAnswer.KioskActed;
import hub.seating.kiosk.KioskSession.KioskOffer;
import hub.seating.sitting.SittingId;
import hub.space.place.AreaId;

/// Somebody before a kiosk. What is done in it is done one after the other: hold its lock.
final class KioskVisit {

    private static final int MAX_ANSWERS = 40;

    private final String key;
    private final long device;
    private final AreaId floor;
    private final PersonId person;
    private final long counter;
    private final Instant opened;
    private final Duration length;
    private final Map<String, KioskActed> answers = new LinkedHashMap<>();
    private volatile Instant expires;
    private int touches;
    private @Nullable SittingId hold;
    private @Nullable SittingId last;
    private @Nullable KioskOffer proposal;
    private int lots;

    KioskVisit(String key, long device, AreaId floor, PersonId person, long counter, Instant opened, Duration length,
            int touches) {
        this.key = key;
        this.device = device;
        this.floor = floor;
        this.person = person;
        this.counter = counter;
        this.opened = opened;
        this.length = length;
        this.touches = touches;
        expires = opened.plus(length);
    }

    String key() {
        return key;
    }

    long device() {
        return device;
    }

    AreaId floor() {
        return floor;
    }

    PersonId person() {
        return person;
    }

    long counter() {
        return counter;
    }

    Instant opened() {
        return opened;
    }

    Instant expires() {
        return expires;
    }

    /// After which it is over, however often it is touched.
    Instant latest() {
        return opened.plus(length.multipliedBy(Sessions.TOUCHES + 1L));
    }

    boolean alive(Instant now) {
        return now.isBefore(expires);
    }

    int seconds() {
        return Math.toIntExact(length.toSeconds());
    }

    int touches() {
        return touches;
    }

    /// Brings the seconds back, if that is still possible.
    void touch(Instant now) {
        if (touches > 0) {
            touches--;
            expires = now.plus(length);
        }
    }

    void end() {
        expires = Instant.MIN;
    }

    /// What was answered to the same press before.
    Optional<KioskActed> answered(String op) {
        return Optional.ofNullable(answers.get(op));
    }

    KioskActed answer(String op, KioskActed answer) {
        answers.put(op, answer);
        if (answers.size() > MAX_ANSWERS) {
            answers.remove(List.copyOf(answers.keySet()).getFirst());
        }
        return answer;
    }

    @Nullable
    SittingId hold() {
        return hold;
    }

    @Nullable
    KioskOffer proposal() {
        return proposal;
    }

    int lots() {
        return lots;
    }

    /// What is proposed and kept for this person now.
    ///
    /// @param drawnFrom from how many a lot would be drawn
    void propose(@Nullable KioskOffer offer, @Nullable SittingId held, int drawnFrom) {
        proposal = offer;
        hold = held;
        lots = drawnFrom;
    }

    /// What was done last here and can be undone.
    @Nullable
    SittingId last() {
        return last;
    }

    void did(@Nullable SittingId sitting) {
        last = sitting;
    }

    @Override
    public String toString() {
        return "KioskVisit[" + device + "]";
    }
}
