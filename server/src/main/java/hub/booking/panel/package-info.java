/// What a panel at a door shows and does. A panel stands for one place and is nobody: it shows of the day what anybody in the
/// corridor may see, and whatever needs a person is confirmed on that person's own phone within a minute, by the same commands
/// as everywhere. Any thread; a panel's question for the day waits on its virtual thread until something changed.
@NullMarked
package hub.booking.panel;

import org.jspecify.annotations.NullMarked;
