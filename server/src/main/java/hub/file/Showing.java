package hub.file;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Whether a person may see a holder at this moment, and so the files it has; asked on every request.
@FunctionalInterface
public interface Showing {

    boolean shows(Sql sql, PersonId me, Holder holder);
}
