/// SQLite behind one writer thread and a few reader threads: group commit, named parameters, migrations.
/// The only place that knows JDBC. Callers may be on any thread that may block, never on an event loop.
@NullMarked
package hub.kernel.db;

import org.jspecify.annotations.NullMarked;
