package hub.chat.notice;

import java.time.Instant;
import java.util.Optional;

import hub.kernel.id.PersonId;

/// What notices ask about people's time; answered from memory, on any thread.
public interface NoticeStaff {

    boolean working(PersonId person, Instant now);

    /// When `working` will say something else; empty if not within a month.
    Optional<Instant> workChanges(PersonId person, Instant now);

    /// Whether the person is in a meeting, on the telephone or does not want to be disturbed.
    boolean engaged(PersonId person);
}
