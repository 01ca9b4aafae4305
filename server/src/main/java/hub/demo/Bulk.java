package hub.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import hub.kernel.db.Database;
import hub.kernel.db.Sql;

/// Gathers rows and writes many of them in one command. For one thread.
final class Bulk {
    private final Database db;
    private final int size;
    private List<Consumer<Sql>> rows = new ArrayList<>();

    Bulk(Database db, int size) {
        this.db = db;
        this.size = size;
    }

    void add(Consumer<Sql> row) {
        rows.add(row);
        if (rows.size() >= size) flush();
    }

    void flush() {
        var full = rows;
        rows = new ArrayList<>(size);
        db.write(sql -> {
            full.forEach(row -> row.accept(sql));
            return full.size();
        });
    }
}
