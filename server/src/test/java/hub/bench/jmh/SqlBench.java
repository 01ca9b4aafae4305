package hub.bench.jmh;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/// The SQL layer against raw JDBC, a thousand statements per transaction so that neither threads nor syncs count.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SqlBench {

    private static final int STATEMENTS = 1_000;
    private static final int PAGE = 50;
    private static final String BODY = Posted.TEXT;

    private Store store;
    private PreparedStatement insert;
    private PreparedStatement select;
    private long kernelId;
    private long bareId;

    /// Two tables with a page of rows each.
    @Setup
    public void open() throws Exception {
        store = new Store();
        insert = store.bare.prepareStatement("insert into item (id, at, body) values (?, ?, ?)");
        select = store.bare.prepareStatement("select id, at, body from item where id between ? and ?");
        insertByKernel();
        insertBare();
    }

    /// Removes both.
    @TearDown
    public void close() throws Exception {
        store.close();
    }

    /// Inserts through `Sql`.
    @Benchmark
    @OperationsPerInvocation(STATEMENTS)
    public int insertByKernel() {
        return store.database.write(sql -> {
            int rows = 0;
            for (int i = 0; i < STATEMENTS; i++) {
                rows += sql.update("insert into item (id, at, body) values (:id, :at, :body)")
                        .bind("id", ++kernelId).bind("at", kernelId).bind("body", BODY).run();
            }
            return rows;
        });
    }

    /// Inserts by JDBC.
    @Benchmark
    @OperationsPerInvocation(STATEMENTS)
    public int insertBare() throws SQLException {
        int rows = 0;
        for (int i = 0; i < STATEMENTS; i++) {
            insert.setLong(1, ++bareId);
            insert.setLong(2, bareId);
            insert.setString(3, BODY);
            rows += insert.executeUpdate();
        }
        store.bare.commit();
        return rows;
    }

    /// A page of rows, read and mapped, through `Sql`.
    @Benchmark
    @OperationsPerInvocation(STATEMENTS)
    public int pageByKernel() {
        return store.database.read(sql -> {
            int rows = 0;
            for (int i = 0; i < STATEMENTS; i++) {
                rows += sql.query("select id, at, body from item where id between :from and :to")
                        .bind("from", 1).bind("to", PAGE)
                        .list(row -> new Item(row.longOf("id"), row.longOf("at"), row.text("body"))).size();
            }
            return rows;
        });
    }

    /// The same by JDBC.
    @Benchmark
    @OperationsPerInvocation(STATEMENTS)
    public int pageBare() throws SQLException {
        int rows = 0;
        for (int i = 0; i < STATEMENTS; i++) {
            select.setLong(1, 1);
            select.setLong(2, PAGE);
            List<Item> page = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    page.add(new Item(result.getLong(1), result.getLong(2), result.getString(3)));
                }
            }
            rows += page.size();
        }
        return rows;
    }

    private record Item(long id, long at, String body) {}
}
