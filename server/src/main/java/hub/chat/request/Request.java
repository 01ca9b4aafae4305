package hub.chat.request;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.chat.room.RoomId;
import hub.kernel.id.PersonId;

/// A request as its own row has it.
record Request(
        RoomId room, RoomId home, long n, PersonId author, Instant at, Instant due, RequestPer per, int asked,
        int answered, @Nullable Instant reminded, @Nullable Instant closed) {}
