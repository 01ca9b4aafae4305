package hub.presence.board;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// Everybody's state in memory. Thread-safe; what is done to one person is done in order and hinders nobody else.
public final class Board {

    /// Clocks are trimmed by a little all the time; only more than this is being set back.
    private static final Duration TRIMMED = Duration.ofSeconds(2);

    private final Map<PersonId, Known> people = new ConcurrentHashMap<>();
    private final Alarms alarms = new Alarms();
    private final List<Consumer<Presence>> listeners = new CopyOnWriteArrayList<>();
    private final InstantSource clock;
    private final WorkTime work;
    private final ViewRules rules;
    private volatile Instant latest;

    public Board(InstantSource clock, WorkTime work, ViewRules rules) {
        this.clock = clock;
        this.work = work;
        this.rules = rules;
        this.latest = clock.instant();
    }

    /// Tells `listener` of everybody whose state looks different from before, as it really is: who is shown it is the
    /// listener's to decide. On the thread that made the change; must be quick and must not write.
    public void onChange(Consumer<Presence> listener) {
        listeners.add(listener);
    }

    /// The state as it really is; for viewers there is [#seenBy].
    public Presence presence(PersonId person) {
        return known(person).shown().presence();
    }

    /// What `view` is shown of a person.
    public Presence seenBy(View view, PersonId person) {
        return rules.apply(view, presence(person));
    }

    /// The same as JSON, encoded once for all who see the same.
    public byte[] json(View view, PersonId person) {
        return known(person).shown().json(view, rules);
    }

    /// All that is claimed of a person, also what has not begun or has ended.
    public List<Claim> claims(PersonId person) {
        return known(person).claims();
    }

    /// What is known of a stretch of time, as `view` is shown it: states with their beginnings and ends, in order, without
    /// overlaps. Devices know nothing ahead.
    public List<Presence> ahead(View view, PersonId person, Instant from, Instant until) {
        return new Ahead(person, claims(person)).between(from, until).stream()
                .map(stretch -> rules.apply(view, stretch)).toList();
    }

    /// Replaces what `origin` said of a person. Any thread.
    ///
    /// @param origin a name such as `plan` or `booking`; each speaks for itself
    public void says(PersonId person, String origin, List<Claim> claims) {
        update(person, (known, _) -> known.says(origin, List.copyOf(claims)));
    }

    /// A device of the person has the hub open.
    public void opened(PersonId person, String connection) {
        update(person, (known, now) -> known.devices(known.devices().opened(connection), now));
    }

    /// The device is gone.
    public void closed(PersonId person, String connection) {
        update(person, (known, now) -> known.devices().have(connection)
                ? known.devices(known.devices().closed(connection, now), now)
                : known);
    }

    /// The person has just used a device.
    public void touched(PersonId person) {
        update(person, (known, now) -> known.devices(known.devices().touched(now), now));
    }

    /// Lets begin and end what is due; costs nothing for all others.
    ///
    /// @param origin those are returned of whom this origin said something that is over by now
    public List<PersonId> turn(String origin) {
        var now = now();
        var ended = new ArrayList<PersonId>();
        for (var alarm : alarms.takeDue(now)) {
            var known = update(alarm.person(), (before, _) -> before.woken(alarm.at()));
            if (known.ended(origin, now)) {
                ended.add(alarm.person());
            }
        }
        return ended;
    }

    /// Forgets those of whom `which` is true; whoever has them on screen is told that nothing is known.
    ///
    /// @return them
    public List<PersonId> forget(Predicate<PersonId> which) {
        var gone = people.keySet().stream().filter(which).toList();
        gone.forEach(people::remove);
        gone.forEach(person -> tell(Presence.unknown(person, null)));
        return gone;
    }

    private Known known(PersonId person) {
        return people.computeIfAbsent(person, Known::nothingOf);
    }

    private Known update(PersonId person, Change change) {
        var now = now();
        var differs = new AtomicReference<@Nullable Presence>();
        var updated = people.compute(person, (_, before) -> {
            var known = before == null ? Known.nothingOf(person) : before;
            var next = alarmed(change.apply(known, now).at(now, work), now);
            differs.set(next.shown() == known.shown() ? null : next.shown().presence());
            return next;
        });
        // Only now: whoever is told must find the new state.
        var different = differs.get();
        if (different != null) {
            tell(different);
        }
        return updated;
    }

    private void tell(Presence presence) {
        listeners.forEach(listener -> listener.accept(presence));
    }

    /// Sees to it that the person is looked at in time. A later turn needs no alarm of its own: the earlier one sets it.
    private Known alarmed(Known known, Instant now) {
        var next = known.nextTurn(now).filter(turn -> known.wake() == null || turn.isBefore(known.wake()));
        next.ifPresent(turn -> alarms.set(known.person(), turn));
        return next.map(known::wakeAt).orElse(known);
    }

    /// The time; if the clock was set back, everything that is measured in minutes goes back with it.
    private Instant now() {
        var now = clock.instant();
        if (now.isBefore(latest.minus(TRIMMED))) {
            setBack(now);
        } else if (now.isAfter(latest)) {
            latest = now;
        }
        return now;
    }

    private synchronized void setBack(Instant now) {
        var back = Duration.between(now, latest);
        if (back.compareTo(TRIMMED) > 0) {
            latest = now;
            people.replaceAll((_, known) -> alarmed(known.earlier(back), now));
        }
    }

    private interface Change {
        Known apply(Known known, Instant now);
    }
}
