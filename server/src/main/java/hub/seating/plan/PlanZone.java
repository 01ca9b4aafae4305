package hub.seating.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// A zone as one version of a plan has it. Which seats are in it is said by them, not by its line.
///
/// @param id which zone it is; null: a new one, or the one of this letter in the version that this one changes
/// @param letter short and unique on its floor, such as D
/// @param style of its colour, 1 to 5
/// @param pattern another pattern than that of its colour
/// @param poly its line, metres
/// @param labelAt where its name stands, metres
public record PlanZone(
        @Nullable ZoneId id, String letter, String name, int style, @Nullable String pattern, List<List<Double>> poly,
        List<Double> labelAt) {

    private static final int MAX_LETTER = 3;
    private static final int MAX_NAME = 60;
    private static final int MAX_PATTERN = 20;
    private static final int STYLES = 5;

    public PlanZone {
        letter = Texts.require(letter, MAX_LETTER, "letter");
        name = Texts.require(name, MAX_NAME, "name");
        if (style < 1 || style > STYLES) {
            throw Refused.invalid("style");
        }
        pattern = Texts.optional(pattern, MAX_PATTERN, "pattern");
        poly = Coordinates.polygon(poly, "poly");
        labelAt = Coordinates.point(labelAt, "labelAt");
    }

    /// The same zone, known.
    PlanZone as(ZoneId known) {
        return new PlanZone(known, letter, name, style, pattern, poly, labelAt);
    }
}
