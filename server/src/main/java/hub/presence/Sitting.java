package hub.presence;

import java.time.Instant;

import hub.presence.board.Claim;
import hub.presence.board.PresenceState;
import hub.presence.board.Source;

/// A seat somebody has taken. It tells the place, and that the person came in; whether they can be reached is told by
/// their devices.
///
/// @param place such as 4F A-12
/// @param until when the hub stops believing it, if nobody says before that the seat was left
public record Sitting(String place, Instant since, Instant until) {

    Claim claim() {
        return new Claim(Source.SEAT, PresenceState.AWAY, place, null, since, null, until);
    }
}
