package hub.presence.link;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A place states are posted to, as administrators see it.
///
/// @param waiting people whose newest state has not arrived there yet
/// @param lastProblem why the last post that failed did
/// @param lastStatus what the other side answered to it
record Hook(
        long id, String name, String url, boolean enabled, int waiting, @Nullable Instant lastSuccessAt,
        @Nullable Instant lastFailureAt, Hook.@Nullable HookProblem lastProblem, @Nullable Integer lastStatus) {

    record HookList(List<Hook> hooks) {}

    /// @param name at most 40 characters
    /// @param url http or https, at most 500 characters
    record SetHook(String name, String url, boolean enabled) {}

    /// A hook just made.
    ///
    /// @param secret to be put into the other program, which checks signatures with it; it is not told again
    record HookMade(Hook hook, String secret) {

        @Override
        public String toString() {
            return "HookMade[" + hook.id() + "]";
        }
    }

    /// What became of one post.
    ///
    /// @param problem null if it arrived
    /// @param status what the other side answered, if it did
    record HookTried(@Nullable HookProblem problem, @Nullable Integer status) {}

    enum HookProblem {
        /// No connection, or not a trusted one.
        UNREACHABLE,
        /// A connection, but no answer in time.
        NO_ANSWER,
        /// An answer that is not 2xx.
        REFUSED
    }
}
