package hub.community.question;

import java.util.List;
import java.util.Optional;

import hub.kernel.id.PersonId;

/// Messages of chat that a question can be made of. Filled by chat.
public interface ChatSource {

    /// There is no chat.
    ChatSource NONE = (_, _) -> Optional.empty();

    /// A message, with the answers in its thread if it has any, as this person sees it; empty for who may not. Blocks.
    Optional<Quoted> quote(PersonId me, ChatPlace place);

    /// @param title of the room
    /// @param lines the message first, then its answers, at most 50
    record Quoted(String title, List<Line> lines) {}

    /// @param author how who wrote it is called
    record Line(PersonId by, String author, String text) {}
}
