package hub.community.topic;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A tag of questions.
///
/// @param synonyms other words that find it
/// @param into the tag it was merged into, for who still holds this one; null: in use
public record Tag(TagId id, String name, List<String> synonyms, @Nullable TagId into) {}
