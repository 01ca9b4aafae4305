package hub.presence;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.presence.board.Claim;
import hub.presence.board.PresenceState;
import hub.presence.board.Source;

/// A state chosen by hand; it always ends.
record ManualState(PersonId person, PresenceState state, @Nullable String note, Instant since, Instant until) {

    Claim claim() {
        return new Claim(Source.MANUAL, state, null, note, since, until, Instant.MAX);
    }

    PresenceEvent.Manual event() {
        return new PresenceEvent.Manual(person, state, note, since, until);
    }
}
