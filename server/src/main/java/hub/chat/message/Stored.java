package hub.chat.message;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.chat.message.Message.Source;
import hub.chat.room.RoomId;
import hub.kernel.id.PersonId;

/// A message as its own row has it.
record Stored(
        RoomId room, long n, PersonId author, Instant at, String text, @Nullable String op, int parts,
        MessageState state, Urgency urgency, @Nullable Instant edited, @Nullable Instant pinned,
        @Nullable Source source) {

    boolean has(Part part) {
        return part.in(parts);
    }

    /// Whether it says something although its text is empty; of a request or a poll the text is the question.
    boolean standsWithoutText() {
        return (source != null || has(Part.FILES)) && !has(Part.REQUEST) && !has(Part.POLL);
    }
}
