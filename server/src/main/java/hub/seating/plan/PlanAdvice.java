package hub.seating.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import hub.kernel.db.Sql;
import hub.kernel.wire.ErrorCode;

/// What others have to say against a plan before it is used, such as zones that would be too full.
@FunctionalInterface
public interface PlanAdvice {

    /// @param from the first day in Japan on which it would hold
    List<Advice> of(Sql sql, FloorPlan plan, LocalDate from);

    /// A warning.
    ///
    /// @param path such as `zones[3]`
    /// @param code whose sentence is in the errors of its own package
    /// @param detail words for the sentence
    record Advice(String path, ErrorCode code, Map<String, Object> detail) {}
}
