package hub.chat.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.chat.message.MessageCommand.Forward;
import hub.chat.message.MessageCommand.Post;
import hub.chat.message.MessageCommand.Reply;
import hub.chat.message.Urgency;
import hub.chat.poll.NewPoll;
import hub.chat.request.NewRequest;
import hub.file.FileId;
import hub.kernel.wire.Refused;

/// A message as it will be sent; kept as JSON until then.
///
/// @param root number of the message it answers, 0 for a message in the room itself
/// @param alsoRoom whether an answer is to stand in the room as well
public record Letter(
        long root, String text, Urgency urgency, List<FileId> files, @Nullable NewRequest request,
        @Nullable NewPoll poll, @Nullable Forward forward, boolean alsoRoom) {

    /// What messages are checked for when they are sent, these are as well when they are written.
    ///
    /// @throws Refused as sending would
    public Letter {
        if (root < 0 || (root > 0 && (request != null || poll != null || forward != null))) {
            throw Refused.invalid("root");
        }
        var _ = new Post("letter", text, urgency, files, request, poll, forward);
    }

    Post asPost(String op) {
        return new Post(op, text, urgency, files, request, poll, forward);
    }

    Reply asReply(String op) {
        return new Reply(op, text, urgency, files, alsoRoom);
    }

    Letter saying(String other) {
        return new Letter(root, other, urgency, files, request, poll, forward, alsoRoom);
    }
}
