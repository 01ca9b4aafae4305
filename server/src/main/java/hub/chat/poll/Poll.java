package hub.chat.poll;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.chat.room.RoomId;
import hub.kernel.id.PersonId;

/// A poll as its own row has it.
record Poll(
        RoomId room, RoomId home, long n, PersonId author, boolean multiple, boolean anonymous,
        @Nullable Instant closes, @Nullable Instant closed, int voters) {

    /// Whether no vote is taken any more: also between the closing time and the moment the hub notices.
    boolean over(Instant now) {
        return closed != null || (closes != null && !closes.isAfter(now));
    }
}
