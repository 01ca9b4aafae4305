package hub.presence.link;

import java.time.InstantSource;

import hub.directory.Directory;
import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.presence.board.Board;

/// Presence for other machines: calls and doors in, states out.
public final class Links implements AutoCloseable {

    /// The table this package owns.
    public static final Migration MIGRATION = Migration.of("hub/presence/link/migration/V20261120_35__hook.sql");

    private final Machines machines;
    private final Hooks hooks;

    /// Registers the routes and sets the hooks to work.
    public Links(EventLog log, Database db, Api api, Directory directory, Board board, InstantSource clock) {
        this(log, db, api, directory, board, HookPace.USUAL, clock);
    }

    Links(EventLog log, Database db, Api api, Directory directory, Board board, HookPace pace, InstantSource clock) {
        machines = new Machines(board, directory);
        hooks = new Hooks(log, db, machines, directory::activePeople, pace, clock);
        new LinkRoutes(new Inbound(board, directory, clock), machines, board, directory).register(api);
        new HookRoutes(hooks).register(api);
        board.onChange(presence -> follow(presence.person()));
        directory.onChange(() -> directory.activePeople().forEach(this::follow));
    }

    /// Stops the hooks at once.
    @Override
    public void close() {
        hooks.close();
    }

    /// An extension that moved is news as well as a state.
    private void follow(PersonId person) {
        if (machines.changed(person)) {
            hooks.changed(person);
        }
    }
}
