/// Files of messages: taken in piece by piece, looked at, kept by their content, given out to who may see the message.
@NullMarked
package hub.chat.file;

import org.jspecify.annotations.NullMarked;
