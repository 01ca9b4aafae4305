package hub.seating.plan;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.JsonText;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// A file, read: a plan, or why it is none.
///
/// @param file null if it is no plan
/// @param lines on which a path begins
record PlanReading(@Nullable PlanFile file, List<Finding> findings, ToIntFunction<String> lines) {

    private static final Map<String, Class<?>> LISTS = Map.of("zones", PlanZone.class, "rooms", PlanRoom.class,
            "seats", PlanSeat.class, "anchors", PlanAnchor.class);

    /// Of what is wrong with a file so much is told.
    private static final int MAX_FAULTS = 200;

    static PlanReading of(String text) {
        try {
            return of(JsonText.of(text));
        } catch (Refused refused) {
            var line = refused.detail().get("line") instanceof Integer number ? number : 1;
            return new PlanReading(null, List.of(Finding.error(PlanError.NOT_JSON, "", Map.of("line", line))),
                    _ -> line);
        }
    }

    private static PlanReading of(JsonText text) {
        try {
            var file = text.as(PlanFile.class);
            var ground = file.ground();
            return new PlanReading(ground == null ? file : file.over(Ground.clean(ground)), List.of(), text::line);
        } catch (Refused refused) {
            return new PlanReading(null, faults(text, refused), text::line);
        }
    }

    /// What lists hold is looked at one by one, so that not only the first fault is told.
    private static List<Finding> faults(JsonText text, Refused refused) {
        if (refused.reason() instanceof PlanError error) {
            var path = refused.detail().get("what") instanceof String what && error == PlanError.TOO_MUCH ? what
                    : error == PlanError.GROUND ? "ground" : "";
            return List.of(Finding.error(error, path, refused.detail()));
        }
        var faults = text.faults(LISTS).stream().limit(MAX_FAULTS).map(PlanReading::invalid).toList();
        return faults.isEmpty() ? List.of(invalid(fieldOf(refused))) : faults;
    }

    private static Finding invalid(String path) {
        return Finding.error(PlanError.INVALID, path, Map.of("field", path));
    }

    private static String fieldOf(Refused refused) {
        return refused.reason() == KernelError.INVALID && refused.detail().get("field") instanceof String field
                ? field.replace(".[", "[") : "";
    }
}
