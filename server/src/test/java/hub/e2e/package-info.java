/// The stories of `webclient/e2e`, told to a hub in a process of its own. Needs Node; `-DskipWeb` leaves them out.
@NullMarked
package hub.e2e;

import org.jspecify.annotations.NullMarked;
