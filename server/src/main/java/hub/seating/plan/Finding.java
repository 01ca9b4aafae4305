package hub.seating.plan;

import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.ErrorBody;
import hub.kernel.wire.ErrorCode;
import hub.kernel.wire.Refused;
import hub.seating.plan.PlanProblem.Severity;

/// Something wrong with a plan, before it is put into words.
record Finding(ErrorCode code, Severity severity, String path, Map<String, Object> detail) {

    static Finding error(PlanError code, String path, Map<String, Object> detail) {
        return new Finding(code, Severity.ERROR, path, detail);
    }

    static Finding warning(ErrorCode code, String path, Map<String, Object> detail) {
        return new Finding(code, Severity.WARNING, path, detail);
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    /// @param lines of the file; null if there is none
    PlanProblem say(Locale locale, @Nullable ToIntFunction<String> lines) {
        return new PlanProblem(lines == null ? null : (Integer) lines.applyAsInt(path), path, code.code(),
                ErrorBody.of(new Refused(code, detail), locale).message(), severity);
    }
}
