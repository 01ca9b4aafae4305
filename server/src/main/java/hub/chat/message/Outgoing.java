package hub.chat.message;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.chat.poll.NewPoll;
import hub.chat.request.NewRequest;
import hub.file.FileId;

/// A message about to be stored.
///
/// @param op null for what follows from another operation
/// @param original the message it repeats, whose files it has, too
record Outgoing(
        @Nullable String op, String text, Urgency urgency, List<FileId> files, @Nullable NewRequest request,
        @Nullable NewPoll poll, @Nullable Stored original) {

    static Outgoing of(MessageCommand.Post post) {
        return new Outgoing(
                post.op(), post.text().strip(), urgency(post.urgency()), files(post.files()), post.request(),
                post.poll(), null);
    }

    static Outgoing of(MessageCommand.Reply reply) {
        return new Outgoing(
                reply.op(), reply.text().strip(), urgency(reply.urgency()), files(reply.files()), null, null, null);
    }

    /// The same message once more.
    static Outgoing copy(Stored answer) {
        return new Outgoing(null, answer.text(), answer.urgency(), List.of(), null, null, answer);
    }

    /// The same as a repetition of another, saying this.
    Outgoing repeating(Stored other, String says) {
        return new Outgoing(op, says, urgency, files, request, poll, other);
    }

    /// The bits of the column `parts`.
    int parts() {
        return bit(Part.FILES, !files.isEmpty() || (original != null && original.has(Part.FILES)))
                | bit(Part.REQUEST, request != null)
                | bit(Part.POLL, poll != null);
    }

    private static int bit(Part part, boolean has) {
        return has ? part.bit() : 0;
    }

    private static Urgency urgency(@Nullable Urgency wanted) {
        return wanted == null ? Urgency.NORMAL : wanted;
    }

    private static List<FileId> files(@Nullable List<FileId> sent) {
        return sent == null ? List.of() : sent;
    }
}
