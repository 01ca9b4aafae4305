/// Rooms: what there is, who is in it and how far each has read; and what everything in chat stands on. Knows nothing of the
/// other parts. Services block and belong on virtual threads; `RoomMembers` answers event loops from memory.
@NullMarked
package hub.chat.room;

import org.jspecify.annotations.NullMarked;
