package hub.presence;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// A person's state as colleagues are told it.
///
/// @param place where, if a source says so
/// @param note what the person added by hand
/// @param since when it began; of UNKNOWN the last time anything was known; null if nothing ever was
/// @param until when it ends, if that is known
public record Presence(
        PersonId person, PresenceState state, @Nullable String place, @Nullable String note, @Nullable Instant since,
        @Nullable Instant until) {

    static Presence of(PersonId person, Claim claim) {
        return new Presence(person, claim.state(), claim.place(), claim.note(), claim.since(), claim.until());
    }

    static Presence unknown(PersonId person, @Nullable Instant lastSeen) {
        return new Presence(person, PresenceState.UNKNOWN, null, null, lastSeen, null);
    }

    /// Whether a colleague would see no difference; another beginning alone is none.
    boolean saysTheSameAs(Presence other) {
        return state == other.state
                && Objects.equals(place, other.place)
                && Objects.equals(note, other.note)
                && Objects.equals(until, other.until)
                && (since == null) == (other.since == null);
    }
}
