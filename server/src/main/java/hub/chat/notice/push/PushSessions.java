package hub.chat.notice.push;

import java.util.Map;

import hub.kernel.id.PersonId;

/// Who is signed in where.
@FunctionalInterface
public interface PushSessions {

    /// Ids of the sessions a person has now, each with what its browser is called. May block.
    Map<String, String> of(PersonId person);
}
