/// Polls in messages: one choice or several, by name or anonymous, open until a time or until closed.
@NullMarked
package hub.chat.poll;

import org.jspecify.annotations.NullMarked;
