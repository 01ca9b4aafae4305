/// Parts of the kernel alone, by JMH, each beside the same work without the kernel: `-Dhub.bench=jmh`.
///
/// The classes are public because JMH generates code that calls them; nothing else may use them.
@NullMarked
package hub.bench.jmh;

import org.jspecify.annotations.NullMarked;
