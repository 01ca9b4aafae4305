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
    record Rooms(long seq, List<UnitId> units, List<RoomSummary> rooms) implements RoomAnswer {}

    /// One of my rooms.
    ///
    /// @param seq position in the log this belongs to
    record RoomDetail(long seq, RoomSummary room, RoomPointers pointers) implements RoomAnswer {}

    /// Members in the order of their reading.
    ///
    /// @param next what to ask for next as `after`, null at the end
    record Members(List<PersonBrief> members, @Nullable String next) implements RoomAnswer {}

    /// My read pointers as they now are.
    ///
    /// @param named unread messages that name me
    record Pointers(long mine, long shown, int named) implements RoomAnswer {}
}
