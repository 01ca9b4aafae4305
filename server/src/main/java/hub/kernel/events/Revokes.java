package hub.kernel.events;

import hub.kernel.id.PersonId;

/// An event after which a person is no longer told what a group is told.
public interface Revokes extends Event {

    PersonId loser();

    Audience.Group revoked();
}
