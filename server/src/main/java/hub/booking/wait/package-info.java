/// Waiting for a place: who waits says beforehand whether to take it at once. What becomes free is kept for the first whom
/// it suits for some minutes, then for the next. Deadlines are columns, so a restart forgets nothing. Services block and
/// belong on virtual threads.
@NullMarked
package hub.booking.wait;

import org.jspecify.annotations.NullMarked;
