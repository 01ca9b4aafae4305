/// Which seat: offers with reasons, the best one in one tap, seats near a person, a block for a team, and the lot, which
/// anybody it concerns can draw again. Services block and belong on virtual threads.
@NullMarked
package hub.seating.choice;

import org.jspecify.annotations.NullMarked;
