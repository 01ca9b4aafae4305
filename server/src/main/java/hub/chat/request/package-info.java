/// Messages that ask for an answer by a time (要回答): who has, who has not, and the reminder to the silent only.
@NullMarked
package hub.chat.request;

import org.jspecify.annotations.NullMarked;
