package hub.chat.message;

import java.util.List;
import java.util.Map;

import hub.chat.message.Message.Reaction;
import hub.chat.message.Message.ThreadBrief;
import hub.chat.poll.PollCard;
import hub.chat.poll.Polls;
import hub.chat.request.RequestCard;
import hub.chat.request.Requests;
import hub.chat.room.RoomId;
import hub.file.FileBrief;
import hub.file.Files;
import hub.file.Holder;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// What messages have besides their text, kept by those whose business it is: asked for by page, stored and forgotten with
/// the message in one transaction.
final class Parts {

    /// What messages are called among those that hold files.
    static final String HOLDER = "message";

    private final MarkRepository marks;
    private final ThreadRepository threads;

    private final Files files;
    private final Requests requests;
    private final Polls polls;

    Parts(MarkRepository marks, ThreadRepository threads, Files files, Requests requests, Polls polls) {
        this.files = files;
        this.requests = requests;
        this.polls = polls;
        this.marks = marks;
        this.threads = threads;
    }

    /// The parts of the messages of one room in these rows, oldest first: a query for each kind of part they have.
    Of of(Sql sql, PersonId me, List<Stored> rows) {
        var room = rows.getFirst().room();
        var from = rows.getFirst().n();
        var to = rows.getLast().n();
        return new Of(
                ask(rows, Part.REACTIONS, () -> marks.reactions(sql, me, room, from, to)),
                ask(rows, Part.THREAD, () -> threads.under(sql, room, from, to)),
                ask(rows, Part.FILES, () -> files.under(sql, HOLDER, room.value(), from, to)),
                ask(rows, Part.REQUEST, () -> requests.cards(sql, me, room, from, to)),
                ask(rows, Part.POLL, () -> polls.cards(sql, me, room, from, to)));
    }

    /// Parts by number of the message.
    record Of(
            Map<Long, List<Reaction>> reactions, Map<Long, ThreadBrief> threads, Map<Long, List<FileBrief>> files,
            Map<Long, RequestCard> requests, Map<Long, PollCard> polls) {}

    /// Stores what goes out with the text of a message just stored.
    void store(Tx tx, Stored message, RoomId home, Outgoing out) {
        storeFiles(tx, message, out);
        if (out.request() != null) {
            requests.ask(tx, message.author(), message.room(), home, message.n(), out.request());
        }
        if (out.poll() != null) {
            polls.begin(tx, message.author(), message.room(), home, message.n(), out.poll());
        }
    }

    private void storeFiles(Tx tx, Stored message, Outgoing out) {
        var original = out.original();
        var copied = original != null && original.has(Part.FILES)
                ? files.copy(tx, message.author(), holder(original.room(), original.n()), holder(message))
                : 0;
        if (copied + out.files().size() > MessageCommand.MAX_FILES) {
            throw Refused.invalid("files");
        }
        if (!out.files().isEmpty()) {
            files.attach(tx, message.author(), holder(message), out.files());
        }
    }

    /// Forgets the parts of a message that is taken away; its thread stays.
    void forget(Tx tx, Held held) {
        if (held.row().has(Part.FILES)) {
            files.forget(tx, holder(held.room(), held.n()));
        }
        if (held.row().has(Part.REQUEST)) {
            requests.forget(tx, held.room(), held.n());
        }
        if (held.row().has(Part.POLL)) {
            polls.forget(tx, held.room(), held.n());
        }
    }

    private static Holder holder(Stored message) {
        return holder(message.room(), message.n());
    }

    private static Holder holder(RoomId room, long n) {
        return new Holder(HOLDER, room.value(), n);
    }

    private static <T> Map<Long, T> ask(List<Stored> rows, Part part, Asked<T> query) {
        return rows.stream().anyMatch(row -> row.has(part)) ? query.ask() : Map.of();
    }

    private interface Asked<T> {
        Map<Long, T> ask();
    }
}
