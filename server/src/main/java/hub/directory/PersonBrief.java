package hub.directory;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// What is shown of a person beside a message or in a list.
///
/// @param unit name of the main post's unit, null without a post (such as one who left)
public record PersonBrief(PersonId id, String name, String kana, @Nullable String unit, @Nullable String title) {}
