/// Typed ids that every feature speaks of, and secrets. Values only: any thread may use them.
@NullMarked
package hub.kernel.id;

import org.jspecify.annotations.NullMarked;
