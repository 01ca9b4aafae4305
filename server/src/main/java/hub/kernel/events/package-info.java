/// The append-only log of everything that happened: written in the same transaction as the change, published after the
/// commit, kept in memory for ten minutes for those who come back.
@NullMarked
package hub.kernel.events;

import org.jspecify.annotations.NullMarked;
