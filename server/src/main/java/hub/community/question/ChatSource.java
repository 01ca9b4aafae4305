package hub.community.question;

import java.util.List;
import java.util.Optional;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Messages of chat that a question can be made of. Filled by chat; in the transaction of the caller.
public interface ChatSource {

    /// There is no chat.
    ChatSource NONE = (_, _, _) -> Optional.empty();

    /// A message, with the answers in its thread if it has any, as this person sees it; empty for who may not.
    Optional<Quoted> quote(Sql sql, PersonId me, ChatPlace place);

    /// The title of the room of a message; empty for who may not see it.
    default Optional<String> title(Sql sql, PersonId me, ChatPlace place) {
        return quote(sql, me, place).map(Quoted::title);
    }

    /// Whether this person may see a message.
    default boolean sees(Sql sql, PersonId me, ChatPlace place) {
        return title(sql, me, place).isPresent();
    }

    /// @param title of the room
    /// @param lines the message first, then its answers, at most 50
    record Quoted(String title, List<Line> lines) {}

    /// @param author how who wrote it is called
    record Line(PersonId by, String author, String text) {}
}
