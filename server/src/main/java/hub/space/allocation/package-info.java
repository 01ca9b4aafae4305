/// Who has which place when: taken, moved and given back inside the writer, where the tables decide; offered from memory.
/// For the features that book: rooms and booths today, seats on the same core.
@NullMarked
package hub.space.allocation;

import org.jspecify.annotations.NullMarked;
