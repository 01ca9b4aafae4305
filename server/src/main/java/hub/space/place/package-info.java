/// Areas and the places in them: what there is, what belongs together, what is broken. Managers write, all staff read;
/// everybody else in the hub asks [hub.space.place.Places], which answers from memory on any thread.
@NullMarked
package hub.space.place;

import org.jspecify.annotations.NullMarked;
