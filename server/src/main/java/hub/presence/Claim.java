package hub.presence;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// What one source says of a person, and for how long.
///
/// @param until when it ends, as people are told; null if nobody knows
/// @param lease when the hub stops believing it unless the source says it again; [Instant#MAX] if it will say so itself
record Claim(
        Source source, PresenceState state, @Nullable String place, @Nullable String note, Instant since,
        @Nullable Instant until, Instant lease) {

    boolean holds(Instant now) {
        return now.isBefore(end());
    }

    /// The first moment at which it does not hold any more.
    Instant end() {
        return until != null && until.isBefore(lease) ? until : lease;
    }

    /// The one to believe: of those that hold the one from the strongest source.
    static Optional<Claim> strongest(Collection<Claim> claims, Instant now) {
        return claims.stream().filter(claim -> claim.holds(now)).min(Comparator.comparing(Claim::source));
    }
}
