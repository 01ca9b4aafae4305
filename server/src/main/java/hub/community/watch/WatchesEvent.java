package hub.community.watch;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

import hub.community.question.QuestionId;
import hub.community.topic.Readers;
import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.kernel.events.Withdrawable;
import hub.kernel.id.PersonId;

/// What happens to watches and notices, and who is told.
public sealed interface WatchesEvent extends Event {

    /// I watch something from now on, or no longer.
    @Kind(value = "community.watching", passing = true)
    record Watching(@JsonIgnore PersonId person, WatchKind kind, long id, boolean watching) implements WatchesEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }

    /// So many people watch a question now.
    @Kind(value = "community.watchers", passing = true)
    record Watchers(QuestionId question, int count) implements WatchesEvent {
        @Override
        public Audience audience() {
            return Readers.ALL;
        }
    }

    /// Something concerns me.
    ///
    /// @param instead the notice whose place it takes; null if it is a new one
    /// @param unread how many I have not read now
    @Kind(value = "community.noticed", passing = true)
    record Noticed(@JsonIgnore PersonId person, Notice notice, @Nullable Long instead, int unread)
            implements
            WatchesEvent,
            Withdrawable {

        @Override
        public @Nullable String carried() {
            return notice.question() == null ? null : "question:" + notice.question().value();
        }

        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }

    /// I have read, on one of my devices.
    @Kind(value = "community.noticesRead", passing = true)
    record Read(@JsonIgnore PersonId person, long read, int unread) implements WatchesEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }

    /// These concern me no longer: what they were about is gone.
    @Kind(value = "community.noticesGone", passing = true)
    record Gone(@JsonIgnore PersonId person, List<Long> notices, int unread) implements WatchesEvent {
        @Override
        public Audience audience() {
            return new Audience.One(person);
        }
    }
}
