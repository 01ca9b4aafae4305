package hub.kernel.events;

import hub.kernel.id.PersonId;

/// An event with which a person begins to be told what a group is told. Open connections follow in log order, so
/// nothing of the group is missed and nothing of before is sent.
public interface Grants extends Event {

    PersonId grantee();

    Audience.Group granted();
}
