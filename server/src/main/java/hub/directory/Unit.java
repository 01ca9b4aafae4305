package hub.directory;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;

/// A unit of the organisation on the day asked.
///
/// @param sort order among its siblings, the smallest first
/// @param headcount people with a post in it or below it, each counted once
public record Unit(UnitId id, String code, String name, String kana, @Nullable UnitId parent, UnitLevel level, int sort,
        @Nullable String extension, @Nullable String place, int headcount) {

    Unit withHeadcount(int people) {
        return new Unit(id, code, name, kana, parent, level, sort, extension, place, people);
    }
}
