package hub.chat.find;

import java.util.LinkedHashSet;
import java.util.stream.LongStream;

import hub.chat.room.ChatPeople;
import hub.chat.room.Mentions;
import hub.chat.room.MessageKey;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;

/// Keeps the index behind the log, in batches so small that whoever writes in between hardly waits. What there was before
/// the first reading is read by and by.
final class FindIndex {

    /// Messages in one transaction: some milliseconds of the writer.
    private static final int BATCH = 100;

    /// Positions of the log looked at in one transaction; most carry no message.
    private static final int STRETCH = 1_000;

    /// Transactions in a row, so that it keeps up with the busiest hour and never takes the writer for long.
    private static final int TURNS = 5;

    private final EventLog log;
    private final Database db;
    private final FindRepository repository;
    private final Mentions mentions;

    FindIndex(EventLog log, Database db, FindRepository repository, ChatPeople people) {
        this.log = log;
        this.db = db;
        this.repository = repository;
        this.mentions = new Mentions(people);
    }

    /// What is indexed of a text: names as they are read.
    String plain(String text) {
        return mentions.plain(text, Integer.MAX_VALUE);
    }

    /// Reads on for a little while. Writes nothing if there is nothing new.
    void readOn() {
        for (int turn = 0; turn < TURNS && isBehind(); turn++) {
            log.write(tx -> readOn(tx.sql()));
        }
    }

    private boolean isBehind() {
        return db.read(sql -> repository.position(sql).map(seq -> isBehind(sql, seq)).orElse(true));
    }

    /// Where nothing was said, the place is moved once in a while only: it costs a sync.
    private boolean isBehind(Sql sql, long seq) {
        return !EventLog.carried(sql, seq, STRETCH, 1).names().isEmpty()
                || EventLog.positionOf(sql) - seq >= STRETCH
                || repository.rest(sql).isPresent();
    }

    private boolean readOn(Sql sql) {
        var from = repository.position(sql);
        if (from.isEmpty()) {
            repository.leaveAll(sql);
            repository.moveTo(sql, EventLog.positionOf(sql));
        } else if (from.get() < EventLog.positionOf(sql)) {
            readLog(sql, from.get());
        } else {
            repository.rest(sql).ifPresent(newest -> readBack(sql, newest));
        }
        return true;
    }

    private void readLog(Sql sql, long from) {
        var carried = EventLog.carried(sql, from, STRETCH, BATCH);
        var touched = new LinkedHashSet<MessageKey>();
        carried.names().forEach(name -> MessageKey.parse(name).ifPresent(touched::add));
        touched.forEach(message -> index(sql, message));
        repository.moveTo(sql, carried.upTo());
    }

    private void readBack(Sql sql, MessageKey newest) {
        var oldest = Math.max(1, newest.n() - BATCH + 1);
        LongStream.rangeClosed(oldest, newest.n()).forEach(n -> index(sql, new MessageKey(newest.room(), n)));
        repository.leave(sql, newest.room(), oldest - 1);
    }

    private void index(Sql sql, MessageKey message) {
        repository.remove(sql, message);
        repository.said(sql, message).ifPresent(said -> {
            var words = Words.indexed(plain(said.text()));
            if (!words.isEmpty()) {
                repository.add(sql, message, said, words);
            }
        });
    }
}
