package hub.community.question;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// Posts to chat. Filled by chat.
public interface PostBack {

    /// There is no chat.
    PostBack NONE = (_, _, _, _, _) -> {
        throw Refused.notFound();
    };

    /// Answers a message in its thread, in the name of `me`.
    ///
    /// @return where it stands now
    /// @throws Refused if this person may not write there
    ChatPlace post(Tx tx, PersonId me, ChatPlace to, String op, String text);
}
