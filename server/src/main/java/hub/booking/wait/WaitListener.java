package hub.booking.wait;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;

/// Hears what comes of waiting, to tell the person. Within the command; may write.
@FunctionalInterface
public interface WaitListener {

    /// @param wait OFFERED: a place is kept; TAKEN: it was booked at once; LAPSED: it went to the next
    void came(Tx tx, PersonId person, Wait wait);
}
