package hub.presence.watch;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// Somebody's wish to be told when a person is free.
///
/// @param person who is waited for; is told nothing of it
/// @param at when it was asked
/// @param until when it ends, waiting or fired; always in the evening
/// @param firedAt when the person was free; null while it waits
public record Watch(long id, PersonId person, Instant at, Instant until, @Nullable Instant firedAt) {

    @JsonIgnore
    boolean waits() {
        return firedAt == null;
    }
}
