package hub.community.faq;

import hub.community.topic.Readers;
import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;

/// Collections are others than before: whoever shows them asks for them again.
@Kind("community.collectionsChanged")
record CollectionEvent() implements Event {
    @Override
    public Audience audience() {
        return Readers.ALL;
    }
}
