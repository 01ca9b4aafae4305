package hub.chat.message;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.chat.poll.NewPoll;
import hub.chat.request.NewRequest;
import hub.chat.room.ChatError;
import hub.chat.room.RoomCommand;
import hub.chat.room.RoomId;
import hub.file.FileId;
import hub.kernel.wire.Refused;

/// All that a client may ask about messages.
public sealed interface MessageCommand {

    /// Longest message in characters; longer texts are documents.
    int MAX_TEXT = 10_000;

    /// People and units named in one message; who wants to reach more names the room.
    int MAX_MENTIONS = 20;

    /// Files in one message.
    int MAX_FILES = 30;

    /// Sends a message.
    ///
    /// @param op given by the client's outbox; repeated, the first answer is given again
    /// @param text Markdown; may be empty beside files or a message sent on; of a request or a poll it is the question
    /// @param urgency null: NORMAL
    /// @param files sent before, each in one message only
    /// @param forward a message of mine to see, sent on with its files
    record Post(
            String op, String text, @Nullable Urgency urgency, @Nullable List<FileId> files,
            @Nullable NewRequest request, @Nullable NewPoll poll, @Nullable Forward forward) implements MessageCommand {
        public Post {
            RoomCommand.requireOp(op);
            requireText(text, request == null && poll == null && (some(files) || forward != null));
            if (request != null && poll != null) {
                throw Refused.invalid("poll");
            }
            if (files != null && files.size() > MAX_FILES) {
                throw Refused.invalid("files");
            }
        }

        /// Only words.
        public static Post text(String op, String text) {
            return new Post(op, text, null, null, null, null, null);
        }
    }

    /// Which message is sent on.
    record Forward(RoomId room, long n) implements MessageCommand {}

    /// Answers a message in its thread.
    ///
    /// @param room whether the text is to stand in the room as well
    record Reply(String op, String text, @Nullable Urgency urgency, @Nullable List<FileId> files, boolean room)
            implements MessageCommand {
        public Reply {
            RoomCommand.requireOp(op);
            requireText(text, some(files));
            if (files != null && files.size() > MAX_FILES) {
                throw Refused.invalid("files");
            }
        }
    }

    /// Says something else than before.
    ///
    /// @param text Markdown; may be empty if the message has something else
    record Edit(String text) implements MessageCommand {
        public Edit {
            requireText(text, true);
        }
    }

    /// Follows a thread or no longer does.
    record Follow(boolean on) implements MessageCommand {}

    private static boolean some(@Nullable List<FileId> files) {
        return files != null && !files.isEmpty();
    }

    private static void requireText(@Nullable String text, boolean more) {
        if (text == null) {
            return;
        }
        if (text.isBlank() && !more) {
            throw new Refused(ChatError.TEXT_EMPTY);
        }
        if (text.codePointCount(0, text.length()) > MAX_TEXT) {
            throw new Refused(ChatError.TEXT_TOO_LONG);
        }
    }
}
