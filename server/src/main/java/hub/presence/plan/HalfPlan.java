package hub.presence.plan;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;
import hub.presence.board.Claim;

/// What is planned for half a day.
///
/// @param place where to, at most 40 characters
/// @param note at most 60 characters, one line
public record HalfPlan(PlanKind kind, @Nullable String place, @Nullable String note) {

    /// The same as it is kept: on one line, without blanks around it.
    ///
    /// @throws Refused if a text is too long
    HalfPlan checked() {
        return new HalfPlan(kind, line(place, Claim.MAX_PLACE, PlanError.PLACE_TOO_LONG),
                line(note, Claim.MAX_NOTE, PlanError.NOTE_TOO_LONG));
    }

    private static @Nullable String line(@Nullable String text, int max, PlanError tooLong) {
        var line = text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}\\u3000]+", " ").strip();
        if (line.codePointCount(0, line.length()) > max) {
            throw new Refused(tooLong, Map.of("max", max));
        }
        return line.isEmpty() ? null : line;
    }
}
