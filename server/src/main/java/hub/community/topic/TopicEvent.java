package hub.community.topic;

import java.util.List;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;

/// What happens to categories and tags.
public sealed interface TopicEvent extends Event {

    @Override
    default Audience audience() {
        return Readers.ALL;
    }

    /// These categories and tags are new or another than before; all others stay as they are. Nothing ever vanishes.
    @Kind("community.topics")
    record Changed(List<Category> categories, List<Tag> tags) implements TopicEvent {}

    /// Every question, watch and expert of one tag has the other from now on.
    @Kind("community.tagMerged")
    record TagMerged(TagId from, TagId into) implements TopicEvent {}
}
