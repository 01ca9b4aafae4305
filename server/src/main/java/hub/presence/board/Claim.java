package hub.presence.board;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// What one source says of a person, and for how long.
///
/// @param place where the person is, if the source knows
/// @param note what the person added by hand
/// @param until when it ends, as people are told; null if nobody knows
/// @param lease when the hub stops believing it unless the source says it again; [Instant#MAX] if it will say so itself
public record Claim(
        Source source, PresenceState state, @Nullable String place, @Nullable String note, Instant since,
        @Nullable Instant until, Instant lease) {

    /// Fits one line of a row.
    public static final int MAX_PLACE = 40;

    /// Characters of a note, which stands beside the place.
    public static final int MAX_NOTE = 60;

    /// A call whose end was lost leaves nobody on the telephone for longer.
    public static final Duration LONGEST_CALL = Duration.ofHours(2);

    /// @throws IllegalArgumentException if the source cannot know such a thing
    public Claim {
        Precedence.of(source, state);
    }

    /// One that ends at a known time.
    public static Claim until(
            Source source, PresenceState state, @Nullable String place, Instant since, Instant until) {
        return new Claim(source, state, place, null, since, until, Instant.MAX);
    }

    boolean holds(Instant now) {
        return now.isBefore(end()) && !(source.ahead() && now.isBefore(since));
    }

    /// The first moment at which it does not hold any more.
    Instant end() {
        return until != null && until.isBefore(lease) ? until : lease;
    }

    Precedence precedence() {
        return Precedence.of(source, state);
    }
}
