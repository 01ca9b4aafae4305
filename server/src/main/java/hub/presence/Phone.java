package hub.presence;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// Where a part that carries calls itself reports who is on the telephone. Exchanges report over HTTP instead.
@FunctionalInterface
public interface Phone {

    /// The person has been in a call since then, or is in none any more: null. Believed for two hours, unless it is said
    /// again. Any thread; does not block.
    void talks(PersonId person, @Nullable Instant since);
}
