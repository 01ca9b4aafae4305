package hub.directory.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// What imports changed, row by row.
final class JournalRepository {

    private final Sql sql;

    JournalRepository(Sql sql) {
        this.sql = sql;
    }

    /// Every row as it is now.
    Map<JournalTable, Map<String, String>> images() {
        var images = new EnumMap<JournalTable, Map<String, String>>(JournalTable.class);
        for (var table : JournalTable.values()) {
            var rows = new HashMap<String, String>();
            sql.query(table.images()).each(row -> rows.put(row.text("row_key"), row.text("image")));
            images.put(table, rows);
        }
        return images;
    }

    /// Writes down what differs.
    void record(long imported, Map<JournalTable, Map<String, String>> before,
            Map<JournalTable, Map<String, String>> after) {
        for (var table : JournalTable.values()) {
            var was = before.getOrDefault(table, Map.of());
            var is = after.getOrDefault(table, Map.of());
            var keys = new HashSet<>(was.keySet());
            keys.addAll(is.keySet());
            keys.removeIf(key -> was.containsKey(key) && was.get(key).equals(is.get(key)));
            keys.forEach(key -> insert(imported, table, key, was.get(key), is.get(key)));
        }
    }

    private void insert(long imported, JournalTable table, String key, @Nullable String before,
            @Nullable String after) {
        sql.update("""
                insert into directory_import_row (import_id, table_name, row_key, before, after)
                values (:import, :table, :key, :before, :after)
                """)
                .bind("import", imported)
                .bind("table", table)
                .bind("key", key)
                .bind("before", before)
                .bind("after", after)
                .run();
    }

    /// The imports that took effect on a day and were not taken back, the last first.
    List<Long> imports(LocalDate on) {
        return sql.query("""
                select id from directory_import where effective_on = :on and undone_at is null order by id desc
                """).bind("on", on).list(row -> row.longOf("id"));
    }

    /// Whether lists for another day were taken over after this one.
    boolean isBuiltOn(long imported, LocalDate on) {
        return sql.query("""
                select exists (select 1 from directory_import
                    where id > :import and effective_on <> :on and undone_at is null) as built
                """).bind("import", imported).bind("on", on).one(row -> row.bool("built"));
    }

    List<Changed> changes(long imported) {
        return sql
                .query("select table_name, row_key, before, after from directory_import_row where import_id = :import")
                .bind("import", imported).list(JournalRepository::changed);
    }

    void delete(Changed row) {
        if (row.table() != JournalTable.STAYS) {
            sql.update(row.table().delete()).bind("key", row.key()).run();
        }
    }

    void restore(Changed row) {
        if (row.before() != null && row.table() == JournalTable.STAYS) {
            sql.update(row.table().update()).bind("image", row.before()).bind("key", row.key()).run();
        } else if (row.before() != null) {
            sql.update(row.table().insert()).bind("image", row.before()).run();
        }
    }

    void undone(long imported, PersonId by, Instant now) {
        sql.update("update directory_import set undone_at = :now, undone_by = :by where id = :import")
                .bind("import", imported).bind("by", by).bind("now", now).run();
    }

    private static Changed changed(Row row) {
        return new Changed(JournalTable.valueOf(row.text("table_name")), row.text("row_key"),
                row.textOrNull("before"), row.textOrNull("after"));
    }

    /// @param before null: there was no such row
    /// @param after null: there is none any more
    record Changed(JournalTable table, String key, @Nullable String before, @Nullable String after) {}
}
