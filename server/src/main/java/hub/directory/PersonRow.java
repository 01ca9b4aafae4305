package hub.directory;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;

/// One line in a unit's list of people: a person in one of their posts.
///
/// @param subunit the unit of that post
/// @param rank order inside the unit, the smallest first
/// @param concurrent true if the main post is another one (兼務)
public record PersonRow(PersonBrief person, UnitId subunit, String title, int rank, boolean concurrent,
        @Nullable String extension, @Nullable String mail, @Nullable String workPhone) {}
