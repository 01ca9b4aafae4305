package hub.space.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.kernel.wire.Refused;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// What a manager may ask for, besides [PolicyTerms].
public sealed interface PolicyCommand {

    /// Makes a policy.
    record NewPolicy(String op, PolicyTerms terms) implements PolicyCommand {}

    /// Closes or blocks places. To change it, all of it is sent again.
    ///
    /// @param op of the outbox
    /// @param spaces at most 200; none if there is an area
    /// @param from whole minutes
    /// @param until after `from`, at most 400 days later
    /// @param reason at most 80 characters
    /// @param units at most 50, of a blocked period
    record SetClosure(
            String op, List<SpaceId> spaces, @Nullable AreaId area, Instant from, Instant until, String reason,
            ClosureKind kind, List<UnitId> units) implements PolicyCommand {

        private static final int MAX_SPACES = 200;
        private static final int MAX_UNITS = 50;
        private static final int MAX_REASON = 80;
        private static final Duration LONGEST = Duration.ofDays(400);

        public SetClosure {
            reason = PolicyTerms.line(reason, MAX_REASON, "reason");
            spaces = some(spaces, MAX_SPACES, "spaces");
            units = kind == ClosureKind.CLOSED ? List.of() : some(units, MAX_UNITS, "units");
            if (spaces.isEmpty() == (area == null)) {
                throw Refused.invalid("spaces");
            }
            from = minute(from, "from");
            until = minute(until, "until");
            if (!from.isBefore(until) || until.isAfter(from.plus(LONGEST))) {
                throw Refused.invalid("until");
            }
        }

        Closure as(ClosureId id) {
            return new Closure(id, spaces, area, from, until, reason, kind, units);
        }

        private static Instant minute(@Nullable Instant moment, String field) {
            if (moment == null) {
                throw Refused.invalid(field);
            }
            return moment.truncatedTo(ChronoUnit.MINUTES);
        }

        private static <T> List<T> some(@Nullable List<T> all, int max, String field) {
            if (all == null || all.size() > max || all.stream().anyMatch(Objects::isNull)) {
                throw Refused.invalid(field);
            }
            return all.stream().distinct().toList();
        }
    }
}
