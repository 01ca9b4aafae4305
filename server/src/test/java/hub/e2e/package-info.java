/// The stories of `webclient/e2e`, told to a hub that runs in this process. Needs Node; `-DskipWeb` leaves them out.
@NullMarked
package hub.e2e;

import org.jspecify.annotations.NullMarked;
