package hub.community.question;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;

/// Posts to chat. Filled by chat.
public interface PostBack {

    /// Answers a message in its thread, or posts into its room where that cannot be, in the name of `me`.
    ///
    /// @return where it stands now
    /// @throws hub.kernel.wire.Refused if this person may not write there
    ChatPlace post(Tx tx, PersonId me, ChatPlace to, String op, String text);
}
