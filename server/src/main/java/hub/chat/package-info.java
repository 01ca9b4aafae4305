/// Chat, put together from rooms, messages and what hangs on them.
@NullMarked
package hub.chat;

import org.jspecify.annotations.NullMarked;
