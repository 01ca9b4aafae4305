package hub.presence.board;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// When somebody will be free again, as far as what is known ahead can tell. Devices tell nothing of it.
record NextFree(PersonId person, Collection<Claim> claims, WorkTime work) {

    /// More turns than a fortnight of plans and meetings can have.
    private static final int MOST_STEPS = 200;

    /// @param strongest what holds now
    /// @return the first moment in working hours that nothing known stands against; null if that cannot be said, or the
    /// person is free now
    @Nullable
    Instant after(Claim strongest) {
        return strongest.state().free() || strongest.until() == null ? null : from(strongest.until());
    }

    private @Nullable Instant from(Instant start) {
        var at = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            var later = endOfHindrance(at);
            if (later.isPresent()) {
                at = later.get();
                continue;
            }
            var working = work.next(person, at);
            if (working.isEmpty() || !working.get().isAfter(at)) {
                return working.orElse(null);
            }
            at = working.get();
        }
        return null;
    }

    private Optional<Instant> endOfHindrance(Instant at) {
        return claims.stream()
                .filter(claim -> claim.until() != null && claim.holds(at))
                .min(Comparator.comparing(Claim::precedence))
                .filter(claim -> !claim.state().free())
                .map(Claim::end);
    }
}
