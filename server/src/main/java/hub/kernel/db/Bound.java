package hub.kernel.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// A statement whose parameters are being bound. `S` is the kind of statement, for chaining.
abstract sealed class Bound<S extends Bound<S>> permits Query, Update {

    private final Sql sql;
    private final NamedSql text;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    Bound(Sql sql, NamedSql text) {
        this.sql = sql;
        this.text = text;
    }

    /// Binds `:name`. A collection fills an `in (:names)`; enums are stored by name; null is SQL null.
    @SuppressWarnings("unchecked")
    public S bind(String name, @Nullable Object value) {
        values.put(name, value);
        return (S) this;
    }

    final PreparedStatement prepared() throws SQLException {
        var statement = sql.prepare(text.jdbc(values));
        int index = 1;
        for (var value : text.inOrder(values)) {
            set(statement, index++, value);
        }
        return statement;
    }

    final DatabaseException failed(SQLException cause) {
        return new DatabaseException(text.text() + " with " + values.keySet(), cause);
    }

    private static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(index, null);
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setInt(index, number);
            case Double number -> statement.setDouble(index, number);
            case String string -> statement.setString(index, string);
            case Boolean flag -> statement.setInt(index, flag ? 1 : 0);
            case PersonId person -> statement.setLong(index, person.value());
            case UnitId unit -> statement.setLong(index, unit.value());
            case Instant instant -> statement.setLong(index, instant.toEpochMilli());
            case LocalDate day -> statement.setString(index, day.toString());
            case Enum<?> constant -> statement.setString(index, constant.name());
            case byte[] bytes -> statement.setBytes(index, bytes);
            default -> throw new IllegalArgumentException("cannot bind a " + value.getClass().getName());
        }
    }
}
