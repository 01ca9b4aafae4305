package hub.space.place;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.file.FileId;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Refused;

/// All that may be asked about areas, places and faults. What is absent from a change stays as it is.
public sealed interface SpaceCommand {

    int MAX_NAME = 60;
    int MAX_READING = 120;
    int MAX_NOTE = 1_000;
    int MAX_FAULT = 300;
    int MAX_CAPACITY = 5_000;

    /// Of how many places one may be part.
    int MAX_WHOLES = 10;

    /// Opens an area.
    record NewArea(
            AreaKind kind, @Nullable AreaId parent, String name, @Nullable Integer level, @Nullable Integer order)
            implements SpaceCommand {
        public NewArea {
            name = requireName(name);
        }
    }

    /// Changes an area.
    record ChangeArea(
            @Nullable AreaId parent, @Nullable String name, @Nullable Integer level, @Nullable Integer order)
            implements SpaceCommand {
        public ChangeArea {
            name = name == null ? null : requireName(name);
        }
    }

    /// Opens a place; see [Space].
    record NewPlace(
            AreaId area, SpaceKind kind, @Nullable SpaceStyle style, String name, @Nullable String reading,
            int capacity, @Nullable Integer units, @Nullable List<Feature> features, @Nullable SpaceMode mode,
            @Nullable UnitId owner, @Nullable PolicyId policy, @Nullable Integer setup, @Nullable Integer teardown,
            @Nullable List<SpaceId> partOf, @Nullable String note, @Nullable Integer order) implements SpaceCommand {
        public NewPlace {
            name = requireName(name);
            requireText(reading, MAX_READING, "reading");
            requireText(note, MAX_NOTE, "note");
            requireRanges(capacity, units, setup, teardown);
            requireFew(partOf);
        }
    }

    /// Changes a place.
    ///
    /// @param owner 0: nobody in particular any more
    /// @param policy 0: the one that holds everywhere
    record ChangePlace(
            @Nullable AreaId area, @Nullable SpaceKind kind, @Nullable SpaceStyle style, @Nullable String name,
            @Nullable String reading, @Nullable Integer capacity, @Nullable Integer units,
            @Nullable List<Feature> features, @Nullable SpaceMode mode, @Nullable UnitId owner,
            @Nullable PolicyId policy, @Nullable Integer setup, @Nullable Integer teardown,
            @Nullable List<SpaceId> partOf, @Nullable String note, @Nullable Integer order) implements SpaceCommand {
        public ChangePlace {
            name = name == null ? null : requireName(name);
            requireText(reading, MAX_READING, "reading");
            requireText(note, MAX_NOTE, "note");
            requireRanges(capacity, units, setup, teardown);
            requireFew(partOf);
        }
    }

    /// Takes a place out of the town.
    ///
    /// @param from the first day in Japan without it; today if not given
    record RetirePlace(@Nullable LocalDate from) implements SpaceCommand {}

    /// Shows a place by a photo that I have uploaded.
    ///
    /// @param file null: by none
    record SetPhoto(@Nullable FileId file) implements SpaceCommand {}

    /// Says that something is broken.
    ///
    /// @param closes whether the place cannot be used because of it, which only who decides on it may say
    record NewFault(SpaceId place, String text, @Nullable Boolean closes) implements SpaceCommand {
        public NewFault {
            text = requireFault(text);
        }
    }

    /// Says it otherwise.
    record ChangeFault(@Nullable String text, @Nullable Boolean closes) implements SpaceCommand {
        public ChangeFault {
            text = text == null ? null : requireFault(text);
        }
    }

    private static String requireName(@Nullable String name) {
        return requireWords(name, MAX_NAME, "name");
    }

    private static String requireFault(@Nullable String text) {
        return requireWords(text, MAX_FAULT, "text");
    }

    private static String requireWords(@Nullable String text, int most, String field) {
        if (text == null || text.isBlank() || text.length() > most) {
            throw Refused.invalid(field);
        }
        return text.strip();
    }

    private static void requireText(@Nullable String text, int most, String field) {
        if (text != null && text.length() > most) {
            throw Refused.invalid(field);
        }
    }

    private static void requireRanges(
            @Nullable Integer capacity, @Nullable Integer units, @Nullable Integer setup, @Nullable Integer teardown) {
        requireRange(capacity, 0, MAX_CAPACITY, "capacity");
        requireRange(units, 1, Space.MAX_UNITS, "units");
        requireRange(setup, 0, Space.MAX_BUFFER, "setup");
        requireRange(teardown, 0, Space.MAX_BUFFER, "teardown");
    }

    private static void requireRange(@Nullable Integer value, int least, int most, String field) {
        if (value != null && (value < least || value > most)) {
            throw Refused.invalid(field);
        }
    }

    private static void requireFew(@Nullable List<SpaceId> partOf) {
        if (partOf != null && partOf.size() > MAX_WHOLES) {
            throw Refused.invalid("partOf");
        }
    }
}
