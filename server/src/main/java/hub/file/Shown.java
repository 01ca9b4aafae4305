package hub.file;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Who may see a file: its sender before it is sent, then whoever may see what holds it. What holds files has to have said
/// how that is asked; a kind that nobody answers for is shown to nobody.
final class Shown {

    private final Map<String, Showing> kinds = new ConcurrentHashMap<>();

    void by(String kind, Showing showing) {
        if (kinds.putIfAbsent(kind, showing) != null) {
            throw new IllegalStateException("two answer for files of " + kind);
        }
    }

    boolean to(Sql sql, PersonId me, KeptFile file) {
        var holder = file.holder();
        if (holder == null) {
            return file.person().equals(me);
        }
        var showing = kinds.get(holder.kind());
        return showing != null && showing.shows(sql, me, holder);
    }
}
