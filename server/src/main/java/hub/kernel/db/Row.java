package hub.kernel.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// One row of a result, read by column name while the query runs. Instants are stored as milliseconds since 1970 (UTC),
/// days as `yyyy-MM-dd`.
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public long longOf(String column) {
        return get(() -> result.getLong(column));
    }

    public @Nullable Long longOrNull(String column) {
        var value = longOf(column);
        return get(result::wasNull) ? null : value;
    }

    public int intOf(String column) {
        return get(() -> result.getInt(column));
    }

    public double doubleOf(String column) {
        return get(() -> result.getDouble(column));
    }

    public boolean bool(String column) {
        return longOf(column) != 0;
    }

    public String text(String column) {
        var value = textOrNull(column);
        if (value == null) {
            throw new DatabaseException("column " + column + " is null");
        }
        return value;
    }

    public @Nullable String textOrNull(String column) {
        return getOrNull(() -> result.getString(column));
    }

    public byte[] bytes(String column) {
        return get(() -> result.getBytes(column));
    }

    public Instant instant(String column) {
        return Instant.ofEpochMilli(longOf(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        var millis = longOrNull(column);
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    public LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    public @Nullable LocalDate dateOrNull(String column) {
        var day = textOrNull(column);
        return day == null ? null : LocalDate.parse(day);
    }

    private static <T> T get(Read<T> read) {
        try {
            return read.run();
        } catch (SQLException e) {
            throw new DatabaseException("reading a column", e);
        }
    }

    private static <T> @Nullable T getOrNull(Read<@Nullable T> read) {
        try {
            return read.run();
        } catch (SQLException e) {
            throw new DatabaseException("reading a column", e);
        }
    }

    private interface Read<T extends @Nullable Object> {
        T run() throws SQLException;
    }
}
