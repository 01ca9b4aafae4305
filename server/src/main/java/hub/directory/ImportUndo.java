package hub.directory;

import java.time.LocalDate;

import hub.directory.DirectoryEvent.DirectoryChanged;
import hub.directory.roster.RosterUndo;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;

/// Takes back the staff lists that took effect on a day, precisely: each row is again what it was. Accounts that came with
/// them stay, without a post.
public final class ImportUndo {

    private final Runnable afterUndo;

    ImportUndo(Runnable afterUndo) {
        this.afterUndo = afterUndo;
    }

    /// Whether lists took effect on that day.
    public boolean any(Sql sql, LocalDate on) {
        return RosterUndo.any(sql, on);
    }

    /// Takes them back, all of that day, within a command; [#follow] has to be called once that is on disk.
    ///
    /// @throws Refused `directory.import_nothing_to_undo`, `directory.import_not_recorded`, `directory.import_built_on`
    public void undo(Tx tx, PersonId by, LocalDate on) {
        RosterUndo.hindered(tx.sql(), on).ifPresent(why -> {
            throw new Refused(switch (why) {
                case NOTHING -> DirectoryError.NOTHING_TO_UNDO;
                case NOT_RECORDED -> DirectoryError.NOT_RECORDED;
                case BUILT_ON -> DirectoryError.BUILT_ON;
            });
        });
        if (!RosterUndo.undo(tx, by, on)) {
            throw new Refused(DirectoryError.BUILT_ON);
        }
        tx.emit(by, new DirectoryChanged(on));
    }

    /// Has everybody look at the directory again. Blocks.
    public void follow() {
        afterUndo.run();
    }
}
