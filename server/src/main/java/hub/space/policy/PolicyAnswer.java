package hub.space.policy;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.place.PolicyId;
import hub.space.place.SpaceId;

/// What a client is told about rules.
public sealed interface PolicyAnswer {

    /// All policies, and which one counts for places that name none.
    record PolicyList(long seq, List<Policy> policies, PolicyId usual) implements PolicyAnswer {}

    record ClosureList(long seq, List<Closure> closures) implements PolicyAnswer {}

    /// Bookings that a change of rules would not have allowed. They stay; who made them is told.
    ///
    /// @param count of all
    /// @param bookings the first 200, the soonest first
    record Affected(int count, List<AffectedBooking> bookings) implements PolicyAnswer {}

    /// @param reservation what kind it is, such as booking
    /// @param id of that kind
    record AffectedBooking(
            String reservation, long id, SpaceId space, Instant from, Instant until, @Nullable PersonId person)
            implements
            PolicyAnswer {}

    record PolicyResult(Policy policy, Affected affected) implements PolicyAnswer {}

    record ClosureResult(Closure closure, Affected affected) implements PolicyAnswer {}
}
