/// Sittings: who has which seat from when until when. Taken, moved, left, checked in to, given back when nobody comes;
/// fixed seats and counter duty are sat on by themselves. Whatever occupies a seat passes through
/// [hub.space.allocation.Allocations]. What takes a [hub.kernel.events.Tx] runs inside a command on the writer thread;
/// questions block and belong on virtual threads; live values come from memory.
@NullMarked
package hub.seating.sitting;

import org.jspecify.annotations.NullMarked;
