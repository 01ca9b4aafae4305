package hub.presence.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.presence.board.Board;
import hub.presence.board.Claim;
import hub.presence.board.PresenceState;
import hub.presence.board.Source;
import hub.presence.link.DoorEvents.DoorStep;

/// What the doors last saw of each person, in memory: no more than that, so nobody's ways can be read from it. Any thread.
final class Doors {

    /// When a day at the town hall is over even for those who worked late, in Japan.
    private static final Duration MORNING = Duration.ofHours(5);

    private final Board board;
    private final Map<PersonId, Instant> last = new ConcurrentHashMap<>();

    Doors(Board board) {
        this.board = board;
    }

    /// Somebody went through a door. What arrives after something newer is not taken.
    ///
    /// @param place where an IN leads to
    void passed(PersonId person, DoorStep step, @Nullable String place, Instant at, Instant now) {
        last.compute(person, (_, before) -> {
            // One from the future: the clock has been set back, so only the order of arrival counts.
            if (before != null && at.isBefore(before) && !before.isAfter(now)) {
                return before;
            }
            // Inside, so that of two threads the later one also says the later thing.
            board.says(person, "door", List.of(claim(step, place, at)));
            return at;
        });
    }

    private static Claim claim(DoorStep step, @Nullable String place, Instant at) {
        return switch (step) {
            case IN -> claim(PresenceState.AWAY, place, at);
            case OUT -> claim(PresenceState.OUT, null, at);
            case LEFT -> claim(PresenceState.GONE, null, at);
        };
    }

    /// Nobody is told an end, because nobody knows when the person is back.
    private static Claim claim(PresenceState state, @Nullable String place, Instant at) {
        return new Claim(Source.DOOR, state, place, null, at, null, morningAfter(at));
    }

    private static Instant morningAfter(Instant at) {
        return HubTime.startOf(HubTime.dayOf(at.minus(MORNING)).plusDays(1)).plus(MORNING);
    }
}
