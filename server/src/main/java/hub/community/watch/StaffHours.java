package hub.community.watch;

import java.time.Instant;
import java.util.Optional;

import hub.kernel.id.PersonId;

/// What digests ask about people's time; answered from memory, on any thread. Filled by `HubServer`.
public interface StaffHours {

    /// When the person's work of which `now` is part began; empty outside of working hours and on leave.
    Optional<Instant> began(PersonId person, Instant now);
}
