/// Group-address seats, put together: plans of floors, zones and who they are for, sittings, kiosks. Only the composition
/// root knows this package; everything else of seating is in the packages below. Any thread.
@NullMarked
package hub.seating;

import org.jspecify.annotations.NullMarked;
