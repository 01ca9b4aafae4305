package hub.chat.room;

/// A room or a thread as one person may use it: who holds a Lane is a member.
///
/// @param id where the messages are
/// @param home whose members hear of it; `id` itself unless it is a thread
/// @param root number of the message in `home` that a thread answers; 0 for rooms
/// @param owner whether this person looks after the room
/// @param archived whether nothing may be written any more
/// @param mine how far this person has read; 0 for a thread not followed
/// @param shown how far others see that this person has read
public record Lane(
        RoomId id, RoomId home, long root, RoomKind kind, Receipts receipts, boolean owner, boolean archived, long head,
        long mine, long shown, boolean follows) {}
