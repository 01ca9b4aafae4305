package hub.chat.notice.push;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends notes, each on a virtual thread of its own, and tries again what a push service could not take. Too many waiting
/// ones are dropped: a notice that comes an hour late is worth less than a hub that stands.
final class PushSender implements AutoCloseable {

    private static final int MOST_WAITING = 10_000;
    private static final int MOST_AT_ONCE = 16;
    private static final int TRIES = 5;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final int LONGER = 4;

    private static final Logger LOG = LoggerFactory.getLogger(PushSender.class);

    private final PushPost post;
    private final Predicate<Subscription> wanted;
    private final Consumer<Subscription> gone;
    private final AtomicInteger waiting = new AtomicInteger();
    private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE);
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("push-later").factory());

    /// @param wanted asked before each try, on the sending thread; may block
    /// @param gone told of a browser its push service does not know any more; may block
    PushSender(PushPost post, Predicate<Subscription> wanted, Consumer<Subscription> gone) {
        this.post = post;
        this.wanted = wanted;
        this.gone = gone;
    }

    void send(Subscription to, PushNote note) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            LOG.warn("Push services are too slow: a note was dropped");
            return;
        }
        start(to, note, 1);
    }

    private void start(Subscription to, PushNote note, int attempt) {
        var _ = Thread.ofVirtual().name("push").start(() -> {
            try {
                attempt(to, note, attempt);
            } catch (InterruptedException e) {
                waiting.decrementAndGet();
            } catch (RuntimeException e) {
                waiting.decrementAndGet();
                LOG.warn("A note could not be sent to {}", to, e);
            }
        });
    }

    private void attempt(Subscription to, PushNote note, int attempt) throws InterruptedException {
        atOnce.acquire();
        PushPost.Posted posted;
        try {
            if (!wanted.test(to)) {
                waiting.decrementAndGet();
                return;
            }
            posted = post.post(to, note);
        } finally {
            atOnce.release();
        }
        if (posted.later() && attempt < TRIES) {
            again(to, note, attempt, posted.pause());
        } else {
            waiting.decrementAndGet();
            end(to, posted);
        }
    }

    private void again(Subscription to, PushNote note, int attempt, Duration asked) {
        var usual = FIRST_WAIT.multipliedBy((long) Math.pow(LONGER, attempt - 1.0));
        var wait = asked.compareTo(usual) > 0 ? asked : usual;
        var _ = later.schedule(() -> start(to, note, attempt + 1), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void end(Subscription to, PushPost.Posted posted) {
        if (posted.gone()) {
            gone.accept(to);
        } else if (!posted.done()) {
            LOG.warn("A push service did not take a note for {}: {}", to, posted.status());
        }
    }

    @Override
    public void close() {
        later.shutdownNow();
        post.close();
    }
}
