package hub;

import java.time.Instant;
import java.util.Optional;

import hub.chat.notice.NoticeStaff;
import hub.kernel.id.PersonId;
import hub.presence.PresenceFeature;

/// Answers notices from presence.
record TimeOfStaff(PresenceFeature presence) implements NoticeStaff {

    @Override
    public boolean working(PersonId person, Instant now) {
        return presence.hours().working(person, now);
    }

    @Override
    public Optional<Instant> workChanges(PersonId person, Instant now) {
        return presence.hours().changes(person, now);
    }

    @Override
    public boolean engaged(PersonId person) {
        return switch (presence.of(person).state()) {
            case BUSY, MEETING, CALL -> true;
            case AVAILABLE, AWAY, OUT, TELEWORK, TRIP, LEAVE, GONE, UNKNOWN -> false;
        };
    }
}
