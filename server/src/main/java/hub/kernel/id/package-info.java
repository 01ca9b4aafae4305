/// Typed ids that every feature speaks of. Values only: any thread may use them.
@NullMarked
package hub.kernel.id;

import org.jspecify.annotations.NullMarked;
