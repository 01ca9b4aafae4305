package hub.directory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;

/// The days other than today, as far as anything is another on them: between two changes one answer holds for all. Belongs
/// to one snapshot of today and goes with it.
final class DirectoryDays {

    /// The days on which something begins or ends are few: 1 April, and where the past is asked for, the one before.
    private static final int MAX_KEPT = 4;

    /// Before anything was in the directory.
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final Database db;
    private final DirectorySnapshot today;
    private final DirectoryDay dayOfToday;
    private @Nullable NavigableSet<LocalDate> changes;
    private final LinkedHashMap<LocalDate, DirectoryDay> kept = new LinkedHashMap<>(MAX_KEPT, 0.75f, true);

    DirectoryDays(Database db, DirectorySnapshot today) {
        this.db = db;
        this.today = today;
        this.dayOfToday = today.asDay();
    }

    boolean of(DirectorySnapshot snapshot) {
        return today == snapshot;
    }

    DirectoryDay on(LocalDate day) {
        return day.equals(today.day()) ? dayOfToday : other(day);
    }

    private synchronized DirectoryDay other(LocalDate day) {
        var since = since(day);
        return since.equals(since(today.day())) ? dayOfToday : kept(since);
    }

    private DirectoryDay kept(LocalDate since) {
        var known = kept.get(since);
        if (known != null) {
            return known;
        }
        var read = db.read(sql -> DirectoryRepository.snapshot(sql, since)).asDay();
        kept.put(since, read);
        if (kept.size() > MAX_KEPT) {
            kept.pollFirstEntry();
        }
        return read;
    }

    /// The last day not after this one on which anything changed.
    private LocalDate since(LocalDate day) {
        if (changes == null) {
            changes = new TreeSet<>(db.read(DirectoryRepository::days));
        }
        return Objects.requireNonNullElse(changes.floor(day), BEGINNING);
    }
}
