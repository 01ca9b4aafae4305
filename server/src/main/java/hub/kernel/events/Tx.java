package hub.kernel.events;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Supplier;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Json;

/// A command in progress on the writer thread: it changes tables and says what happened; both are kept or undone together.
public final class Tx {

    private final Sql sql;
    private final Instant now;
    private final EventLog log;

    Tx(Sql sql, Instant now, EventLog log) {
        this.sql = sql;
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.log = log;
    }

    public Sql sql() {
        return sql;
    }

    /// When this command runs (UTC); the same for everything it writes, as exact as tables keep it, so that an event says
    /// what a later query will say.
    public Instant now() {
        return now;
    }

    /// Appends an event of the hub's own doing, such as the turn of the day.
    public void emit(Event event) {
        log.append(this, null, event);
    }

    /// Appends what `actor` did.
    public void emit(PersonId actor, Event event) {
        log.append(this, actor, event);
    }

    /// Runs `work` on the writer thread once this command is on disk, before anybody is told or answered, and in the
    /// order in which commands ran; never if it is undone. For what memory keeps of the tables: quick, and it must not
    /// write.
    public void afterCommit(Runnable work) {
        log.afterCommit(work);
    }

    /// Takes back what events carried, so that the log serves it to nobody again: whoever comes back is sent the event
    /// without it. Events of types that are not named leave the log. What takes its place for clients is the caller's to
    /// emit, in the same command.
    ///
    /// @param carried see [Withdrawable#carried]
    /// @param blanks by type of event what is replaced: JSON by path, such as `$.message.text`; paths an event does not
    ///     have are passed over
    public void withdraw(String carried, Map<Class<? extends Withdrawable>, Map<String, String>> blanks) {
        log.withdraw(this, carried, blanks);
    }

    /// Does a part of this command that may be refused: if it throws, nothing of it is left, neither in the tables nor of
    /// what it said or wanted done after the commit, and the command may go on without it.
    public <T> T part(Supplier<T> work) {
        return log.part(this, work);
    }

    /// Does `work` unless this sender has already had operation `op` done: then the first answer is given again.
    ///
    /// @param op from the client's outbox, unique per sender
    public <T> T once(PersonId sender, String op, Class<T> type, Supplier<T> work) {
        var first = sql.query("select answer from operation where person_id = :person and op = :op")
                .bind("person", sender)
                .bind("op", op)
                .first(row -> Json.read(row.text("answer"), type));
        return first.orElseGet(() -> remember(sender, op, work.get()));
    }

    private <T> T remember(PersonId sender, String op, T answer) {
        sql.update("insert into operation (person_id, op, at, answer) values (:person, :op, :at, :answer)")
                .bind("person", sender)
                .bind("op", op)
                .bind("at", now)
                .bind("answer", Json.text(answer))
                .run();
        return answer;
    }
}
