package hub;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import hub.chat.notice.NoticeStaff;
import hub.community.watch.StaffHours;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.presence.PresenceFeature;
import hub.presence.board.PresenceState;
import hub.presence.hours.Interval;

/// Answers notices and digests from presence.
record TimeOfStaff(PresenceFeature presence) implements NoticeStaff, StaffHours {

    @Override
    public boolean working(PersonId person, Instant now) {
        return presence.hours().working(person, now);
    }

    @Override
    public Optional<Instant> workChanges(PersonId person, Instant now) {
        return presence.hours().changes(person, now);
    }

    @Override
    public Optional<Instant> began(PersonId person, Instant now) {
        var today = HubTime.dayOf(now);
        return presence.of(person).state() == PresenceState.LEAVE
                ? Optional.empty()
                : Stream.of(today, today.minusDays(1))
                        .flatMap(day -> presence.hours().on(person, day).stream())
                        .filter(hours -> hours.contains(now))
                        .map(Interval::from)
                        .findFirst();
    }

    @Override
    public boolean engaged(PersonId person) {
        return switch (presence.of(person).state()) {
            case BUSY, MEETING, CALL -> true;
            case AVAILABLE, AWAY, OUT, TELEWORK, TRIP, LEAVE, GONE, UNKNOWN -> false;
        };
    }
}
