package hub.directory.signin;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Where passwords are hashed: a few threads of their own and a short queue, so that a whole town hall signing in at 8:30
/// takes longer to sign in and slows nothing else. Its methods block.
public final class PasswordPool implements AutoCloseable {

    /// A quarter of the machine, at least one core: what sign-ins may use at most.
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() / 4);

    /// About ten seconds of waiting at 40 ms each; beyond that it is kinder to say "in a moment".
    private static final int WAITING = 256 * THREADS;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING), Thread.ofPlatform().daemon().name("password-", 1).factory());

    /// Compared with for accounts that do not exist, so that they take as long as those that do.
    private final String nobody = PasswordHash.of("nobody");

    /// Whether the password is right; empty if too many are waiting.
    ///
    /// @param hash empty for an account without a password: then the answer is no, after the same time
    Optional<Boolean> matches(String password, Optional<String> hash) {
        return run(() -> PasswordHash.matches(password, hash.orElse(nobody)) && hash.isPresent());
    }

    /// A new hash; empty if too many are waiting.
    Optional<String> hash(String password) {
        return run(() -> PasswordHash.of(password));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private <T> Optional<T> run(Supplier<T> work) {
        try {
            return Optional.of(CompletableFuture.supplyAsync(work, threads).join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } catch (RejectedExecutionException full) {
            return Optional.empty();
        }
    }
}
