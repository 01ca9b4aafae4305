/// Benchmarks of the whole server against the floor of the same run; `server/BENCHMARKS.md` says how and why.
///
/// `hub.bench.Benchmarks` is the driver: one process, pinned to the second core, that starts the server under test as
/// another process on the first. Nothing in the hub may use this package. One thread, except for the watchdog.
@NullMarked
package hub.bench;

import org.jspecify.annotations.NullMarked;
