package hub.presence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// All that is known of one person at one moment.
///
/// @param manual what the person chose by hand, until it is cleared; may have ended
/// @param seen when the person last gave a sign of life
/// @param shown what follows from it
/// @param wake when it must be looked at again, if it must
record Known(
        PersonId person, @Nullable Claim manual, Devices devices, @Nullable Instant seen, Shown shown,
        @Nullable Instant wake) {

    static Known nothingOf(PersonId person) {
        return new Known(person, null, Devices.NONE, null, new Shown(Presence.unknown(person, null)), null);
    }

    Known manual(@Nullable Claim next) {
        var lastSeen = next == null ? seen : laterOf(seen, next.since());
        return new Known(person, next, devices, lastSeen, shown, wake);
    }

    Known devices(Devices next, Instant now) {
        return new Known(person, manual, next, now, shown, wake);
    }

    Known wakeAt(Instant next) {
        return new Known(person, manual, devices, seen, shown, next);
    }

    /// After an alarm; one that was overtaken by an earlier one means nothing.
    Known woken(Instant alarm) {
        return alarm.equals(wake) ? new Known(person, manual, devices, seen, shown, null) : this;
    }

    /// Whether the state chosen by hand has come to its end but was not cleared yet.
    boolean manualEnded(Instant now) {
        return manual != null && !manual.holds(now);
    }

    /// The same with what follows from it at this moment.
    Known at(Instant now) {
        var fresh = devices.at(now);
        var next = Claim.strongest(claims(), now)
                .map(claim -> Presence.of(person, claim))
                .orElseGet(() -> Presence.unknown(person, seen));
        return new Known(person, manual, fresh, seen, shown.next(next), wake);
    }

    /// When the first of what holds now will end by itself.
    Optional<Instant> nextEnd(Instant now) {
        return claims().stream()
                .filter(claim -> claim.holds(now))
                .map(Claim::end)
                .filter(end -> end.isBefore(Instant.MAX))
                .min(Instant::compareTo);
    }

    private List<Claim> claims() {
        var claims = new ArrayList<Claim>(3);
        if (manual != null) {
            claims.add(manual);
        }
        if (seen != null) {
            claims.addAll(devices.claims(seen));
        }
        return claims;
    }

    private static Instant laterOf(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
