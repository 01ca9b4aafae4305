package hub.chat;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.kernel.id.UnitId;

/// A room as one of its members has it in the list.
///
/// @param name empty for DIRECT, which is named by the other person
/// @param other the other person of a DIRECT room
/// @param head number of the newest message, 0 while there is none
/// @param mine how far I have read; unread = head − mine
/// @param shown how far others see that I have read
public record RoomSummary(
        RoomId id,
        RoomKind kind,
        String name,
        @Nullable String purpose,
        @Nullable UnitId unit,
        @Nullable PersonBrief other,
        int members,
        long head,
        long mine,
        long shown,
        @Nullable Preview last) {

    /// The newest message in a line.
    ///
    /// @param text at most 80 characters
    public record Preview(long n, String author, String text, Instant at) {}
}
