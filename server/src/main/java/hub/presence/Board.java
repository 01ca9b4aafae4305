package hub.presence;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// Everybody's state in memory. Thread-safe; what is done to one person is done in order and hinders nobody else.
final class Board {

    private final Map<PersonId, Known> people = new ConcurrentHashMap<>();
    private final Alarms alarms = new Alarms();
    private final InstantSource clock;
    private final Consumer<PersonId> changed;

    /// @param changed told of everybody whose state looks different from before; must be quick
    Board(InstantSource clock, Consumer<PersonId> changed) {
        this.clock = clock;
        this.changed = changed;
    }

    Shown shown(PersonId person) {
        return people.computeIfAbsent(person, Known::nothingOf).shown();
    }

    void opened(PersonId person, String connection) {
        update(person, (known, now) -> known.devices(known.devices().opened(connection), now));
    }

    void closed(PersonId person, String connection) {
        update(person, (known, now) -> known.devices().have(connection)
                ? known.devices(known.devices().closed(connection, now), now)
                : known);
    }

    void touched(PersonId person) {
        update(person, (known, now) -> known.devices(known.devices().touched(now), now));
    }

    void manual(PersonId person, @Nullable Claim manual) {
        update(person, (known, _) -> known.manual(manual));
    }

    /// Lets end what has come to its end.
    ///
    /// @return those whose state chosen by hand is over
    List<PersonId> turn() {
        var now = clock.instant();
        var ended = new ArrayList<PersonId>();
        for (var alarm : alarms.takeDue(now)) {
            var known = update(alarm.person(), (before, _) -> before.woken(alarm.at()));
            if (known.manualEnded(now)) {
                ended.add(alarm.person());
            }
        }
        return ended;
    }

    /// Forgets those of whom `which` is true; whoever has them on screen is told that nothing is known.
    ///
    /// @return them
    List<PersonId> forget(Predicate<PersonId> which) {
        var gone = people.keySet().stream().filter(which).toList();
        gone.forEach(people::remove);
        gone.forEach(changed);
        return gone;
    }

    private Known update(PersonId person, Change change) {
        var differs = new AtomicBoolean();
        var updated = people.compute(person, (_, before) -> {
            var known = before == null ? Known.nothingOf(person) : before;
            var now = clock.instant();
            var next = alarmed(change.apply(known, now).at(now), now);
            differs.set(next.shown() != known.shown());
            return next;
        });
        // Only now: whoever is told must find the new state.
        if (differs.get()) {
            changed.accept(person);
        }
        return updated;
    }

    /// Sees to it that the person is looked at in time. A later end needs no alarm of its own: the earlier one sets it.
    private Known alarmed(Known known, Instant now) {
        var next = known.nextEnd(now).filter(end -> known.wake() == null || end.isBefore(known.wake()));
        next.ifPresent(end -> alarms.set(known.person(), end));
        return next.map(known::wakeAt).orElse(known);
    }

    private interface Change {
        Known apply(Known known, Instant now);
    }
}
