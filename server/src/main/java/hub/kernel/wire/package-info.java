/// Records to JSON and back, and the one shape of errors. The only place that knows the JSON library. Thread-safe.
@NullMarked
package hub.kernel.wire;

import org.jspecify.annotations.NullMarked;
