package hub.chat.message;

import java.util.List;
import java.util.Map;

import hub.chat.file.FileBrief;
import hub.chat.file.Files;
import hub.chat.room.ChatPeople;
import hub.chat.room.Mentions;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Puts messages together from their rows and what hangs on them: a query for each kind of part a page has, however long
/// the page is.
final class Pages {

    private final ChatPeople people;
    private final Mentions mentions;
    private final ThreadRepository threads;
    private final Files files;

    Pages(ChatPeople people, ThreadRepository threads, Files files) {
        this.people = people;
        this.mentions = new Mentions(people);
        this.threads = threads;
        this.files = files;
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
        var carried = any(rows, Part.FILES) ? files.under(sql, room, from, to) : Map.<Long, List<FileBrief>>of();
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
                        carried.getOrDefault(row.n(), List.of()),
                        null,
                        null))
                .toList();
    }

    Message of(Sql sql, PersonId me, Stored row) {
        return of(sql, me, List.of(row)).getFirst();
    }

    private static boolean any(List<Stored> rows, Part part) {
        return rows.stream().anyMatch(row -> row.has(part));
    }
}
