package hub.chat.room;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.kernel.id.UnitId;

/// What is answered about rooms, where it is not a [RoomSummary].
public sealed interface RoomAnswer {

    /// My rooms, the one with the newest message first.
    ///
    /// @param seq position in the log this list belongs to
    /// @param units the units I am in and those above them: naming one of them names me
    /// @param receipts whether rooms choose what members see of each other's reading
    record Rooms(long seq, List<UnitId> units, ReceiptsRule receipts, List<RoomSummary> rooms) implements RoomAnswer {}

    /// One of my rooms.
    ///
    /// @param seq position in the log this belongs to
    record RoomDetail(long seq, RoomSummary room, RoomPointers pointers) implements RoomAnswer {}

    /// Members in the order of their reading.
    ///
    /// @param next what to ask for next as `after`, null at the end
    /// @param owners all who look after the room
    record Members(List<PersonBrief> members, List<PersonBrief> owners, @Nullable String next)
            implements RoomAnswer {}

    /// What happened to the room along a stretch of its messages, oldest first.
    record Notes(List<Note> notes) implements RoomAnswer {}

    /// Rooms everybody on the staff may join, by name.
    ///
    /// @param next what to ask for next as `after`, null at the end
    record OpenRooms(List<OpenRoom> rooms, @Nullable String next) implements RoomAnswer {}

    /// An open room as those see it who may be outside of it.
    ///
    /// @param joined whether I am in it
    record OpenRoom(
            RoomId id, String name, @Nullable String purpose, @Nullable RoomIcon icon, int members, boolean joined) {}

    /// My read pointers as they now are.
    ///
    /// @param named unread messages that name me
    record Pointers(long mine, long shown, int named) implements RoomAnswer {}
}
