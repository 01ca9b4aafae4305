package hub.chat.message;

import java.util.List;

import hub.chat.file.FileId;
import hub.chat.file.Files;
import hub.chat.poll.Polls;
import hub.chat.request.Requests;
import hub.chat.room.RoomId;
import hub.kernel.events.Tx;

/// What goes with a text and lies elsewhere: files, what is asked, what is put to the vote.
record Parts(Files files, Requests requests, Polls polls) {

    /// The parts a message has from its beginning, as its row keeps them.
    static int bits(MessageCommand.Post post) {
        return (filesOf(post).isEmpty() ? 0 : Part.FILES.bit())
                | (post.request() == null ? 0 : Part.REQUEST.bit())
                | (post.poll() == null ? 0 : Part.POLL.bit());
    }

    /// Stores what goes with a message just stored. Within its transaction.
    void store(Tx tx, Stored message, RoomId home, MessageCommand.Post post) {
        files.attach(tx, message.author(), message.room(), message.n(), filesOf(post));
        if (post.request() != null) {
            requests.ask(tx, message.author(), message.room(), home, message.n(), post.request());
        }
        if (post.poll() != null) {
            polls.begin(tx, message.author(), message.room(), home, message.n(), post.poll());
        }
    }

    /// Forgets what went with a message that is taken back.
    void forget(Tx tx, Stored message) {
        if (message.has(Part.FILES)) {
            files.forget(tx, message.room(), message.n());
        }
        if (message.has(Part.REQUEST)) {
            requests.forget(tx, message.room(), message.n());
        }
        if (message.has(Part.POLL)) {
            polls.forget(tx, message.room(), message.n());
        }
    }

    private static List<FileId> filesOf(MessageCommand.Post post) {
        return post.files() == null ? List.of() : post.files();
    }
}
