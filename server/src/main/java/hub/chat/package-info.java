/// Rooms and messages. Services block and belong on virtual threads; `RoomMembers` answers event loops from memory.
@NullMarked
package hub.chat;

import org.jspecify.annotations.NullMarked;
