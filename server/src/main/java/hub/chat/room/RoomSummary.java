package hub.chat.room;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.kernel.id.UnitId;

/// A room as one of its members has it in the list.
///
/// @param name empty for DIRECT and for a room without a name
/// @param icon one of the names in [RoomIcon], null for the usual one of its kind
/// @param other the other person of a DIRECT room
/// @param people the others of a room without a name, which is named by them; else empty
/// @param open whether everybody on the staff may find and join it
/// @param posting who may write
/// @param receipts what members see of each other's reading
/// @param owner whether I look after it
/// @param archived when it was closed for writing, null while it is in use
/// @param head number of the newest message, 0 while there is none
/// @param mine how far I have read; unread = head − mine
/// @param shown how far others see that I have read
/// @param named unread messages that name me, a unit of mine or everybody
public record RoomSummary(
        RoomId id,
        RoomKind kind,
        String name,
        @Nullable String purpose,
        @Nullable RoomIcon icon,
        @Nullable UnitId unit,
        @Nullable PersonBrief other,
        List<PersonBrief> people,
        boolean open,
        Posting posting,
        Receipts receipts,
        boolean owner,
        @Nullable Instant archived,
        int members,
        long head,
        long mine,
        long shown,
        int named,
        @Nullable Preview last) {

    /// The newest message in a line.
    ///
    /// @param text at most 80 characters, names instead of ids; empty unless `part` is TEXT
    /// @param part what to say in its place
    public record Preview(long n, String author, String text, PreviewPart part, Instant at) {}
}
