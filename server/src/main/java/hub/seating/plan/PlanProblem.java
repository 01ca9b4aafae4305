package hub.seating.plan;

import org.jspecify.annotations.Nullable;

/// Something that is wrong with a plan.
///
/// @param line of the file, from 1; null where there is no file
/// @param path such as `seats[12].code`
/// @param code stable
/// @param message a sentence in the language of who asks
public record PlanProblem(@Nullable Integer line, String path, String code, String message, Severity severity) {

    /// Whether it can be used nevertheless.
    public enum Severity {
        ERROR,
        WARNING
    }
}
