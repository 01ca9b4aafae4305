package hub.presence;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.id.PersonId;
import hub.presence.board.Claim;
import hub.presence.board.PresenceState;

/// What happened to a person's state and must not be lost. What colleagues see of it is a live value, not an event.
public sealed interface PresenceEvent extends Event {

    /// A person chose a state, or it was cleared or ended: then all but the person is null. For the person's own devices.
    @Kind(value = "presence.manual", passing = true)
    record Manual(
            PersonId person, @Nullable PresenceState state, @Nullable String note, @Nullable Instant since,
            @Nullable Instant until) implements PresenceEvent {

        static Manual cleared(PersonId person) {
            return new Manual(person, null, null, null, null);
        }

        /// What it says of the person, if it still says something.
        @Nullable
        Claim claim() {
            return state == null || since == null || until == null
                    ? null
                    : new ManualState(person, state, note, since, until).claim();
        }

        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
