package hub.presence;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.presence.board.Claim;
import hub.presence.board.PresenceState;
import hub.presence.board.Source;

/// Something a person takes part in, from `from` until before `until`. It has no title: what presence does not know it
/// cannot tell to those who may not read it.
///
/// @param place such as 4F ブース3; null if unknown or nowhere in particular
public record Meeting(Instant from, Instant until, @Nullable String place) {

    Claim claim() {
        return Claim.until(Source.MEETING, PresenceState.MEETING, place, from, until);
    }
}
