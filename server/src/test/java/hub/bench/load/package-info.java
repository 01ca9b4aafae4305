/// The load driver: many sockets on one thread, cheap enough to leave a core to the server under test.
///
/// Only the benchmarks use it. Everything here runs on the thread that calls [hub.bench.load.Swarm#runUntil]; no
/// class is safe for a second one.
@NullMarked
package hub.bench.load;

import org.jspecify.annotations.NullMarked;
