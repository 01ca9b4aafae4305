package hub.chat.message;

import java.util.List;
import java.util.Map;

import hub.chat.room.ChatError;
import hub.chat.room.ChatPeople;
import hub.chat.room.Mention;
import hub.chat.room.Mentions;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// Puts messages together from their rows and what hangs on them: a query for each kind of part a page has, however long
/// the page is.
final class Pages {

    /// Who has voted, answered and reacted nowhere: sees what everybody sees.
    private static final PersonId NOBODY = new PersonId(0);

    private final ChatPeople people;
    private final Mentions mentions;
    private final Parts parts;

    Pages(ChatPeople people, Parts parts) {
        this.people = people;
        this.mentions = new Mentions(people);
        this.parts = parts;
    }

    /// The messages as `me` sees them: rows of one room, oldest first, close together.
    List<Message> of(Sql sql, PersonId me, List<Stored> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var hanging = parts.of(sql, me, rows);
        return rows.stream().map(row -> message(row, hanging)).toList();
    }

    Message of(Sql sql, PersonId me, Stored row) {
        return of(sql, me, List.of(row)).getFirst();
    }

    /// The same for rows of one or several rooms far apart: few, because each asks for its own parts.
    List<Message> scattered(Sql sql, PersonId me, List<Stored> rows) {
        return rows.stream().map(row -> of(sql, me, row)).toList();
    }

    /// A message as everybody sees it.
    Message shared(Sql sql, Stored row) {
        return of(sql, NOBODY, row);
    }

    /// Everybody named in a text.
    ///
    /// @throws Refused `chat.too_many_mentions`
    List<Mention> requireFewMentions(String text) {
        var named = mentions.in(text);
        if (named.size() > MessageCommand.MAX_MENTIONS) {
            throw new Refused(ChatError.TOO_MANY_MENTIONS, Map.of("most", MessageCommand.MAX_MENTIONS));
        }
        return named;
    }

    private Message message(Stored row, Parts.Of hanging) {
        return new Message(
                row.room(),
                row.n(),
                people.brief(row.author()),
                row.at(),
                row.text(),
                row.op(),
                row.state(),
                row.urgency(),
                row.edited(),
                row.pinned(),
                mentions.in(row.text()),
                hanging.reactions().getOrDefault(row.n(), List.of()),
                hanging.threads().get(row.n()),
                row.source(),
                hanging.files().getOrDefault(row.n(), List.of()),
                hanging.requests().get(row.n()),
                hanging.polls().get(row.n()));
    }
}
