package hub.bench.jmh;

import java.time.Instant;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;

/// An event as long as an ordinary message.
@Kind("bench.posted")
record Posted(long room, long n, Author author, Instant at, String text) implements Event {

    record Author(long id, String name, String unit) {}

    static final String TEXT = "明日の午後の打合せは第二会議室で行います。資料は共有フォルダに置きました。".repeat(2);

    static Posted number(long n) {
        return new Posted(1, n, new Author(12, "山田 花子", "情報政策課"), Instant.ofEpochSecond(1_795_000_000 + n), TEXT);
    }

    @Override
    public Audience audience() {
        return new Audience.Group("bench", room);
    }
}
