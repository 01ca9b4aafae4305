package hub.presence.link;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import hub.kernel.id.PersonId;
import hub.presence.link.Hook.HookTried;

/// One hook at work: a virtual thread that posts the newest states of those who wait, one request at a time, and after a
/// failure pauses for longer and longer. It begins with everybody, so that the other side need not ask for what is.
final class HookSender implements AutoCloseable {

    /// Well below what a small program accepts as one request.
    static final int BATCH = 200;

    private static final Logger LOG = LoggerFactory.getLogger(HookSender.class);

    private final HookRow hook;
    private final HookPost post;
    private final HookPace pace;
    private final Machines machines;
    private final InstantSource clock;
    private final Waiting waiting = new Waiting();
    private final Thread thread;
    private volatile Done done = new Done(null, null, null);

    HookSender(HookRow hook, HookPost post, HookPace pace, Machines machines, InstantSource clock) {
        this.hook = hook;
        this.post = post;
        this.pace = pace;
        this.machines = machines;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("presence-hook-" + hook.id()).unstarted(this::run);
    }

    void start(Collection<PersonId> everybody) {
        waiting.addAll(everybody);
        thread.start();
    }

    /// Has the person's state posted once it is their turn.
    void changed(PersonId person) {
        waiting.addAll(List.of(person));
    }

    /// How it is getting on.
    Hook status() {
        var now = done;
        var failed = now.failed();
        return new Hook(hook.id(), hook.name(), hook.url(), hook.enabled(), waiting.size(), now.successAt(),
                now.failureAt(), failed == null ? null : failed.problem(),
                failed == null ? null : failed.status());
    }

    /// Stops at once; a request under way is dropped.
    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            for (int failures = 0;; failures = sendNext() ? 0 : failures + 1) {
                if (failures > 0) {
                    Thread.sleep(pace.pause(failures));
                }
            }
        } catch (InterruptedException e) {
            LOG.info("Hook {} has stopped", hook.id());
        }
    }

    /// Waits until somebody's state is to be posted, and posts it.
    private boolean sendNext() throws InterruptedException {
        var people = waiting.take(BATCH);
        var tried = tried(people);
        if (tried.problem() == null) {
            waiting.arrived();
            done = done.succeeded(clock.instant());
            return true;
        }
        // Their newest state goes with the next attempt, whatever it is by then.
        waiting.putBack();
        if (done.failureIsNews()) {
            LOG.warn("Hook {} cannot be served: {} {}", hook.id(), tried.problem(), tried.status());
        }
        done = done.failed(clock.instant(), tried);
        return false;
    }

    private HookTried tried(List<PersonId> people) throws InterruptedException {
        return post.post(hook, machines.states(people), clock.instant());
    }

    /// What became of the posts so far.
    private record Done(
            @Nullable Instant successAt, @Nullable Instant failureAt, @Nullable HookTried failed) {

        Done succeeded(Instant now) {
            return new Done(now, failureAt, failed);
        }

        Done failed(Instant now, HookTried tried) {
            return new Done(successAt, now, tried);
        }

        boolean failureIsNews() {
            return failureAt == null || (successAt != null && successAt.isAfter(failureAt));
        }
    }
}
