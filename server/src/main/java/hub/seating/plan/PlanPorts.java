package hub.seating.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.space.place.SpaceId;

/// Whom plans ask and tell; until somebody is there, nobody answers.
final class PlanPorts {

    private volatile AheadOf ahead = (_, _, _) -> List.of();
    private volatile PlanAdvice advice = (_, _, _) -> List.of();
    private volatile RetiredSeats retired = (_, _, _) -> {
    };

    void ahead(AheadOf asked) {
        ahead = asked;
    }

    void advice(PlanAdvice asked) {
        advice = asked;
    }

    void onRetired(RetiredSeats told) {
        retired = told;
    }

    List<LostSitting> lost(Sql sql, Collection<SpaceId> seats, LocalDate from) {
        return seats.isEmpty() ? List.of() : ahead.lost(sql, seats, from);
    }

    List<Finding> advice(Sql sql, FloorPlan plan, LocalDate from) {
        return advice.of(sql, plan, from).stream()
                .map(one -> Finding.warning(one.code(), one.path(), one.detail())).toList();
    }

    void retired(Tx tx, Collection<SpaceId> seats, LocalDate from) {
        if (!seats.isEmpty()) {
            retired.retired(tx, seats, from);
        }
    }
}
