/// The reorganisation of 1 April, or of any day: what it changes is looked at beforehand, corrected, and switches by itself;
/// taken back on the day. Nothing is moved by hand. Services block and belong on virtual threads. Why it is so: RATIONALE.md.
@NullMarked
package hub.seating.reform;

import org.jspecify.annotations.NullMarked;
