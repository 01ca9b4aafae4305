package hub.kernel.db;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// The one thread that changes the database. Commands that arrive while a transaction is being synced to disk share the
/// next one (group commit), each behind a savepoint of its own.
final class Writer implements AutoCloseable {

    /// More per transaction gains nothing and lets the first of them wait.
    private static final int MAX_GROUP = 256;

    /// Beyond this many waiting commands callers are told to come back.
    private static final int MAX_WAITING = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);

    private final Sql sql;
    private final Runnable onDiskFailure;
    private final BlockingQueue<Job<?>> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
    private final List<Job<?>> group = new ArrayList<>(MAX_GROUP);
    private final Thread thread;
    private volatile CommitHook hook = CommitHook.NONE;
    private volatile boolean closing;
    private volatile boolean ended;

    Writer(Sql sql, Runnable onDiskFailure) {
        this.sql = sql;
        this.onDiskFailure = onDiskFailure;
        thread = Thread.ofPlatform().name("hub-writer").start(this::work);
    }

    void tell(CommitHook next) {
        hook = next;
    }

    <T> CompletableFuture<T> submit(Command<T> command) {
        var job = new Job<>(command);
        if (closing || !waiting.offer(job)) {
            throw new Refused(KernelError.BUSY);
        }
        if (ended) {
            refuseWaiting();
        }
        return job.answer;
    }

    /// Ends after what is already waiting is done.
    @Override
    public void close() throws InterruptedException {
        closing = true;
        waiting.put(new Job<>(_ -> true));
        thread.join();
        ended = true;
        refuseWaiting();
    }

    /// What came in while the thread ended would wait for ever; whichever side sees it last refuses it.
    private void refuseWaiting() {
        for (var job = waiting.poll(); job != null; job = waiting.poll()) {
            job.answer.completeExceptionally(new Refused(KernelError.BUSY));
        }
    }

    private void work() {
        try {
            while (!closing || !waiting.isEmpty()) {
                group.add(waiting.take());
                waiting.drainTo(group, MAX_GROUP - 1);
                transact();
                group.clear();
            }
        } catch (InterruptedException e) {
            LOG.warn("The writer was interrupted; nothing more will be written");
        }
    }

    private void transact() {
        try {
            sql.execute("begin immediate");
            group.forEach(this::attempt);
            sql.execute("commit");
        } catch (DatabaseException e) {
            lose(e);
            return;
        }
        hook.committed();
        group.forEach(Job::answer);
    }

    private void attempt(Job<?> job) {
        sql.execute("savepoint command");
        if (job.run(sql)) {
            sql.execute("release command");
            hook.kept();
        } else {
            sql.execute("rollback to command");
            sql.execute("release command");
            hook.undone();
        }
    }

    private void lose(DatabaseException failure) {
        if (isSyncFailure(failure)) {
            // What a failed sync left on disk is unknown, and a second try may claim success (PostgreSQL's lesson).
            LOG.error("The disk failed to sync; stopping at once", failure);
            onDiskFailure.run();
        }
        LOG.error("A transaction of {} commands was lost", group.size(), failure);
        rollBack();
        hook.lost();
        // On a full disk SQLite may undo the whole transaction by itself, so that undoing a command fails differently.
        var refusal = isDiskFull(failure) || group.stream().anyMatch(Job::metFullDisk)
                ? new Refused(KernelError.READ_ONLY) : failure;
        group.forEach(job -> job.answer.completeExceptionally(refusal));
    }

    private void rollBack() {
        try {
            sql.execute("rollback");
        } catch (DatabaseException e) {
            // SQLite has already rolled back by itself after some errors.
            LOG.debug("Nothing to roll back", e);
        }
    }

    private static boolean isSyncFailure(DatabaseException failure) {
        var code = codeOf(failure);
        return code == SQLiteErrorCode.SQLITE_IOERR_FSYNC
                || code == SQLiteErrorCode.SQLITE_IOERR_DIR_FSYNC
                || code == SQLiteErrorCode.SQLITE_IOERR_WRITE;
    }

    static boolean isDiskFull(Throwable failure) {
        return codeOf(failure) == SQLiteErrorCode.SQLITE_FULL;
    }

    private static @Nullable SQLiteErrorCode codeOf(Throwable failure) {
        return failure.getCause() instanceof SQLException cause && cause instanceof SQLiteException sqlite
                ? sqlite.getResultCode()
                : null;
    }

    private static final class Job<T> {

        private final Command<T> command;
        private final CompletableFuture<T> answer = new CompletableFuture<>();
        private @Nullable T result;
        private @Nullable Throwable failure;

        Job(Command<T> command) {
            this.command = command;
        }

        /// True if what the command did shall be kept.
        boolean run(Sql sql) {
            try {
                result = command.run(sql);
                return true;
            } catch (RuntimeException | Error e) {
                // Errors too: without its one writer the hub would answer nothing any more.
                failure = isDiskFull(e) ? new Refused(KernelError.READ_ONLY) : e;
                return false;
            }
        }

        boolean metFullDisk() {
            return failure instanceof Refused refused && refused.reason() == KernelError.READ_ONLY;
        }

        void answer() {
            if (failure != null) {
                answer.completeExceptionally(failure);
            } else {
                answer.complete(result);
            }
        }
    }
}
