package hub.chat.room;

import org.jspecify.annotations.Nullable;

/// The pictures a room can have; the client draws them.
public enum RoomIcon {
    /// The one of its kind: takes back what was chosen; never stored.
    USUAL,
    TALK,
    MEGAPHONE,
    ALERT,
    RAIN,
    SHELTER,
    BUILDING,
    COMPUTER,
    NETWORK,
    MONEY,
    DOCUMENT,
    CALENDAR,
    HEALTH,
    CHILD,
    ROAD,
    WATER,
    TREE,
    VOTE,
    FOOD,
    SPORT,
    IDEA,
    LOCK;

    static @Nullable RoomIcon of(@Nullable String name) {
        return name == null ? null : valueOf(name);
    }
}
