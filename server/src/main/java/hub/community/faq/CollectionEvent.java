package hub.community.faq;

import hub.community.topic.Readers;
import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;

/// A collection is another than before, new or gone: whoever shows collections asks for them again.
@Kind("community.collectionsChanged")
record CollectionEvent(CollectionId collection) implements Event {
    @Override
    public Audience audience() {
        return Readers.ALL;
    }
}
