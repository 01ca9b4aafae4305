/// Messages: sent, changed, answered in threads, marked with signs, taken back. Services block and belong on virtual threads.
@NullMarked
package hub.chat.message;

import org.jspecify.annotations.NullMarked;
