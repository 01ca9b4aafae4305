package hub.presence.watch;

import hub.kernel.id.PersonId;

/// Tell me when this person is free.
public record AskWatch(PersonId person) {}
