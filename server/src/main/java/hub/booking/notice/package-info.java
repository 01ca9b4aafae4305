/// What concerns somebody of bookings: invitations, changes, what waits for a word, what is about to begin or to be lost.
/// It hears of everything in the same command as it happens, and of time by a tick. Commands run on the writer thread,
/// questions on any thread but event loops. Why it is so: RATIONALE.md.
@NullMarked
package hub.booking.notice;

import org.jspecify.annotations.NullMarked;
