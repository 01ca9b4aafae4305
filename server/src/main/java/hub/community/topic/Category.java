package hub.community.topic;

/// A category of questions.
///
/// @param sort order among the categories, the smallest first; the first open one is taken for questions that name none
/// @param closed takes no new questions; those it has keep it
public record Category(CategoryId id, String name, CategoryRule rule, int sort, boolean closed) {}
