package hub.presence.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// A person's state as it is told.
///
/// @param place where, if a source says so
/// @param note what the person added by hand
/// @param since when it began; of UNKNOWN the last time anything was known; null if nothing ever was
/// @param until when it ends, if that is known
/// @param free when the person will next be free in working hours, if that is known and they are not free now
public record Presence(
        PersonId person, PresenceState state, @Nullable String place, @Nullable String note, @Nullable Instant since,
        @Nullable Instant until, @Nullable Instant free) {

    static Presence unknown(PersonId person, @Nullable Instant lastSeen) {
        return new Presence(person, PresenceState.UNKNOWN, null, null, lastSeen, null, null);
    }

    Presence earlier(Duration back) {
        return new Presence(person, state, place, note, since == null ? null : since.minus(back), until, free);
    }

    /// Whether a colleague would see no difference; another beginning alone is none.
    boolean saysTheSameAs(Presence other) {
        return state == other.state
                && Objects.equals(place, other.place)
                && Objects.equals(note, other.note)
                && Objects.equals(until, other.until)
                && Objects.equals(free, other.free)
                && (since == null) == (other.since == null);
    }
}
