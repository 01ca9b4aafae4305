/// The one place that knows the wall clock and the town's time zone; everyone else is given an `InstantSource`.
@NullMarked
package hub.kernel.time;

import org.jspecify.annotations.NullMarked;
