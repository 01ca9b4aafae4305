package hub.seating.sitting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// Is told who sits where: presence. Any thread; must not block.
@FunctionalInterface
public interface SeatedPeople {

    /// @param at null: the person sits nowhere, or nowhere that is shown
    void sits(PersonId person, @Nullable SeatedAt at);

    /// @param place such as 4F D-15
    record SeatedAt(String place, Instant since, Instant until) {}
}
