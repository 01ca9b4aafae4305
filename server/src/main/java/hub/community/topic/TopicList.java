package hub.community.topic;

import java.util.List;

/// All categories in their order, and all tags by name, merged ones too.
///
/// @param seq position in the log this belongs to
public record TopicList(long seq, List<Category> categories, List<Tag> tags) {}
