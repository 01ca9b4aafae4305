package hub.kernel.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A `select` being bound and run.
public final class Query extends Bound<Query> {

    Query(Sql sql, NamedSql text) {
        super(sql, text);
    }

    /// All rows, in the order of the query.
    public <T> List<T> list(Function<Row, T> mapper) {
        var rows = new ArrayList<T>();
        each(row -> rows.add(mapper.apply(row)));
        return rows;
    }

    /// The first row, if there is one.
    public <T> Optional<T> first(Function<Row, T> mapper) {
        try (var result = prepared().executeQuery()) {
            return result.next() ? Optional.of(mapper.apply(new Row(result))) : Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// The one row that must be there.
    public <T> T one(Function<Row, T> mapper) {
        return first(mapper).orElseThrow(() -> new DatabaseException("no row"));
    }

    /// Every row as it comes, without holding them all.
    public void each(Consumer<Row> consumer) {
        try (ResultSet result = prepared().executeQuery()) {
            var row = new Row(result);
            while (result.next()) {
                consumer.accept(row);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
