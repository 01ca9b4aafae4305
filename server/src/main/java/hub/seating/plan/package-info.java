/// Drawings of floors: what stands where, in versions by date, and the zones that outlive them. From memory, any thread.
@NullMarked
package hub.seating.plan;

import org.jspecify.annotations.NullMarked;
