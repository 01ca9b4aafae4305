package hub.chat.room;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;

/// A room by name, as one person has it.
///
/// @param names what it is called; of a room without a name the others in it
/// @param unit whose room it is, null for others
/// @param joined whether this person is in it; if not, it is one that everybody on the staff may join
public record RoomTitle(
        RoomId id, RoomKind kind, List<String> names, @Nullable UnitId unit, int members, boolean joined) {

    /// In one line.
    public String text() {
        return String.join("、", names);
    }
}
