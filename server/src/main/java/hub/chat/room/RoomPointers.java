package hub.chat.room;

import java.util.List;

/// How far the members of a room have read, as others may see it. Readers of message n = members whose pointer is at n or
/// beyond, less its author.
///
/// @param counts pairs of (n, members whose pointer stands at n), the newest first, at most 300
public record RoomPointers(RoomId room, int members, List<List<Long>> counts) {}
