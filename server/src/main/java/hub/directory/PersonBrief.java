package hub.directory;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// What is shown of a person beside a message or in a list.
///
/// @param unit name of the section (課) of the main post; without a section above it, of the unit itself; null without a
/// post (such as one who left)
public record PersonBrief(PersonId id, String name, String kana, @Nullable String unit, @Nullable String title) {}
