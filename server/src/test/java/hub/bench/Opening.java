package hub.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import hub.bench.Subject.Want;
import hub.bench.load.Histogram;

/// A room of everybody with a long history is opened: at its newest page, at a number in the middle, at a day; and the list
/// of somebody who is in 500 rooms. One question at a time, as the first one in the morning would be; beside it the page
/// alone, read by bare SQL from the same file.
final class Opening implements Scenario {

    private static final int PAGE = 60;
    private static final int ROOMS = 500;
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final int people;
    private final int messages;
    private final int times;
    private final Random random = new Random(7);

    /// Of options `people` (all in one room), `messages` (its history) and `times` (questions of each kind).
    Opening(Options options) {
        people = options.number("people", 5_000);
        messages = options.number("messages", 500_000);
        times = options.number("times", 500);
    }

    @Override
    public int people() {
        return people;
    }

    @Override
    public String contenders() {
        return "hub";
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.atMost("newest p99 ms", 50, 10), Target.atMost("around p99 ms", 50, 10),
                Target.atMost("day p99 ms", 50, 10), Target.atMost("rooms p99 ms", 100, 30));
    }

    @Override
    public Figures measure(Subject subject) throws Exception {
        var hub = (HubSubject) subject;
        var room = BenchTown.roomId(0, people);
        try (var history = new History(hub.database())) {
            history.fill(room, messages, ROOMS);
            Crowd.connect(subject, 0, 1, new Want.Nothing());
            var path = "/api/chat/rooms/" + room + "/messages?limit=" + PAGE;
            Figures figures = new Figures();
            Meter meter = new Meter(subject.server.pid());
            ask(hub, figures, "newest", () -> path);
            ask(hub, figures, "around", () -> path + "&around=" + (1 + random.nextInt(messages)));
            ask(hub, figures, "day", () -> path + "&day="
                    + LocalDate.now(TOKYO).minusDays(random.nextInt(365)));
            ask(hub, figures, "rooms", () -> "/api/chat/rooms");
            var others = meter.read().others();
            bare(history, figures, room);
            return figures.put("newest ÷ bare page", figures.get("newest p50 ms") / figures.get("bare p50 ms"))
                    .put(Figures.OTHERS, others);
        }
    }

    private void ask(HubSubject hub, Figures figures, String name, Supplier<String> path) {
        var times = new Histogram();
        for (int i = -this.times / 5; i < this.times; i++) {
            long began = System.nanoTime();
            var done = new boolean[1];
            hub.ask(0, path.get(), () -> done[0] = true);
            if (!hub.swarm.runUntil(() -> done[0], Duration.ofSeconds(10))) {
                throw new IllegalStateException(name + " was not answered");
            }
            if (i >= 0) {
                times.add((System.nanoTime() - began) / 1_000);
            }
        }
        put(figures, name, times);
    }

    private void bare(History history, Figures figures, long room) throws SQLException {
        var took = new Histogram();
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            history.page(room, messages - PAGE + 1L);
            took.add((System.nanoTime() - began) / 1_000);
        }
        put(figures, "bare", took);
    }

    private static void put(Figures figures, String name, Histogram times) {
        figures.put(name + " p50 ms", times.millis(0.5)).put(name + " p99 ms", times.millis(0.99));
    }

    /// Writes into the hub's own file while nobody else does.
    private static final class History implements AutoCloseable {

        private final Connection connection;

        History(Path file) throws SQLException {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            connection.setAutoCommit(false);
        }

        /// A year of messages in one room, the last hundred unread; and person 0 in so many rooms with ten unread.
        void fill(long room, int messages, int rooms) throws SQLException {
            run("""
                    with recursive number(n) as (select 2 union all select n + 1 from number where n < %1$d)
                    insert into chat_message (room_id, n, author_id, at, text)
                    select %2$d, n, 1 + n %% 4999, %3$d - cast((%1$d - n) * (365.0 * 86400000 / %1$d) as integer),
                        '明日の午後の打合せは第二会議室で行います。資料は共有フォルダに置きました。番号は ' || n from number
                    """.formatted(messages, room, System.currentTimeMillis()));
            run("update chat_message set at = at - 365 * 86400000 where room_id = %d and n = 1".formatted(room));
            run("update chat_room set head = %d where id = %d".formatted(messages, room));
            run("update chat_member set mine = %1$d - 100, shown = %1$d - 100 where room_id = %2$d".formatted(messages,
                    room));
            run("""
                    insert into chat_reaction (room_id, n, kind, person_id, at)
                    select room_id, n, 'OK', 1 + (n * 7 + step.i) %% 4999, at from chat_message,
                        (select 1 as i union select 2 union select 3 union select 4 union select 5) step
                    where room_id = %1$d and n %% 3 = 0
                    """.formatted(room));
            run("update chat_message set parts = parts | 8 where room_id = %d and n %% 3 = 0".formatted(room));
            run("""
                    with recursive number(n) as (select 1 union all select n + 1 from number where n < %1$d)
                    insert into chat_room (id, kind, name, created_at, head, members)
                    select 90000000 + n, 'GROUP', '部屋 ' || n, 0, 10, 1 from number
                    """.formatted(rooms));
            run("""
                    insert into chat_member (room_id, person_id, joined_at, mine, shown)
                    select id, 1, 0, 0, 0 from chat_room where id > 90000000
                    """);
            run("""
                    with recursive number(n) as (select 1 union all select n + 1 from number where n < 10)
                    insert into chat_message (room_id, n, author_id, at, text)
                    select id, n, 2, 1000 * n, '@{p1} 確認をお願いします' from chat_room, number where id > 90000000
                    """);
            run("""
                    insert into chat_mention (room_id, n, kind, target)
                    select room_id, n, 'PERSON', 1 from chat_message where room_id > 90000000
                    """);
            connection.commit();
        }

        private void run(String sql) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        }

        void page(long room, long from) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select n, author_id, at, text from chat_message where room_id = ? and n >= ? order by n limit "
                            + PAGE)) {
                statement.setLong(1, room);
                statement.setLong(2, from);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        rows.getString(4);
                    }
                }
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
