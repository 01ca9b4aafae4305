/// The floor under every figure: a bare Vert.x server and a bare SQLite group commit, without a line of the hub in it.
///
/// Only the benchmarks start it, always as a process of its own. One event loop owns all sockets and rooms; one
/// writer thread owns the database.
@NullMarked
package hub.bench.floor;

import org.jspecify.annotations.NullMarked;
