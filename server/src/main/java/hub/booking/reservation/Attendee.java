package hub.booking.reservation;

import hub.kernel.id.PersonId;

/// Somebody invited, and what they said.
public record Attendee(PersonId person, Reply answer, boolean optional) {}
