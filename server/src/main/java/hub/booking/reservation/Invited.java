package hub.booking.reservation;

import hub.kernel.id.PersonId;

/// Somebody to invite.
public record Invited(PersonId person, boolean optional) {}
