package hub.chat.message;

import java.util.List;
import java.util.Map;

import hub.chat.file.FileBrief;
import hub.chat.poll.PollCard;
import hub.chat.request.RequestCard;
import hub.chat.room.ChatPeople;
import hub.chat.room.Mentions;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Puts messages together from their rows and what hangs on them: a query for each kind of part a page has, however long
/// the page is.
final class Pages {

    private static final PersonId NOBODY = new PersonId(0);

    private final ChatPeople people;
    private final Mentions mentions;
    private final ThreadRepository threads;
    private final Parts parts;

    Pages(ChatPeople people, ThreadRepository threads, Parts parts) {
        this.people = people;
        this.mentions = new Mentions(people);
        this.threads = threads;
        this.parts = parts;
    }

    /// The messages as `me` sees them: rows of one room, oldest first.
    List<Message> of(Sql sql, PersonId me, List<Stored> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var room = rows.getFirst().room();
        var from = rows.getFirst().n();
        var to = rows.getLast().n();
        var answered = any(rows, Part.THREAD)
                ? threads.under(sql, room, from, to)
                : Map.<Long, Message.ThreadBrief>of();
        var files = any(rows, Part.FILES)
                ? parts.files().under(sql, room, from, to)
                : Map.<Long, List<FileBrief>>of();
        var requests = any(rows, Part.REQUEST)
                ? parts.requests().cards(sql, me, room, from, to)
                : Map.<Long, RequestCard>of();
        var polls = any(rows, Part.POLL)
                ? parts.polls().cards(sql, me, room, from, to)
                : Map.<Long, PollCard>of();
        return rows.stream()
                .map(row -> new Message(
                        room,
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
                        List.of(),
                        answered.get(row.n()),
                        row.source(),
                        files.getOrDefault(row.n(), List.of()),
                        requests.get(row.n()),
                        polls.get(row.n())))
                .toList();
    }

    /// A message as it is told to everybody in the room: nothing in it is anybody's own.
    Message forEverybody(Sql sql, Stored row) {
        return of(sql, NOBODY, row);
    }

    Message of(Sql sql, PersonId me, Stored row) {
        return of(sql, me, List.of(row)).getFirst();
    }

    private static boolean any(List<Stored> rows, Part part) {
        return rows.stream().anyMatch(row -> row.has(part));
    }
}
