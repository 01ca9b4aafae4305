package hub.space.allocation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;

/// What is free, from memory: any thread, without locks. It follows the commits in the order of the log, so an answer is
/// true of one moment and may be old the next: it offers, and [Allocations] decides. It knows buffers, families and
/// units; policies, opening hours and closures it does not.
public final class Availability {

    /// What ended longer ago is asked of the tables.
    private static final Duration PAST_KEPT = Duration.ofDays(1);

    private final Places places;

    /// Changed by the writer thread only, once it runs.
    private final Map<SpaceId, DayBook> books = new ConcurrentHashMap<>();

    Availability(Places places) {
        this.places = places;
    }

    /// Whether so many units of a place could be taken for a time by somebody new.
    public boolean free(SpaceId space, Slot slot, int units) {
        return places.find(space)
                .filter(found -> places.usable(space, HubTime.dayOf(slot.until().minusMillis(1))))
                .filter(found -> fits(found, near(found, slot), slot, units))
                .isPresent();
    }

    /// Whether a person could take a unit of a place for a time: what they only hold is free to them.
    public boolean free(SpaceId space, Slot slot, PersonId person) {
        return places.find(space)
                .filter(found -> places.usable(space, HubTime.dayOf(slot.until().minusMillis(1))))
                .filter(found -> fits(found, near(found, slot).stream()
                        .filter(one -> one.state() != AllocationState.HELD || !person.equals(one.person())).toList(),
                        slot, 1))
                .isPresent();
    }

    private static boolean fits(Space space, List<Allocation> near, Slot slot, int units) {
        var beside = new ArrayList<Allocation>();
        for (var one : near) {
            if (space.units() == 1 || !one.space().equals(space.id())) {
                return false;
            }
            beside.add(one);
        }
        return Check.most(beside, slot) + units <= space.units();
    }

    /// Those of some places of which one unit could be taken for a time, in their order.
    public List<SpaceId> free(Collection<SpaceId> some, Slot slot) {
        return some.stream().filter(space -> free(space, slot, 1)).toList();
    }

    /// How long a place stays free from a moment on: that moment itself if it is not; empty if nothing follows.
    public Optional<Instant> freeUntil(SpaceId space, Instant moment) {
        var window = new Slot(minute(moment), minute(moment).plus(Slot.LONGEST));
        var gap = gaps(space, window).stream().findFirst()
                .filter(first -> !first.from().isAfter(moment));
        if (gap.isEmpty()) {
            return Optional.of(moment);
        }
        return gap.map(Slot::until).filter(until -> until.isBefore(window.until()));
    }

    /// What occupies a place, or one that excludes it, at some moment of a time, the earliest first; buffers not counted.
    public List<Allocation> busy(SpaceId space, Slot window) {
        var found = new ArrayList<Allocation>();
        places.family(space).forEach(one -> book(one).each(window.from(), window.until(), found::add));
        found.sort(Comparator.comparing((Allocation one) -> one.slot().from()).thenComparing(Allocation::id));
        return List.copyOf(found);
    }

    /// The stretches of a time in which a unit of the place could be taken, buffers left out, the earliest first.
    public List<Slot> gaps(SpaceId space, Slot window) {
        return places.find(space).map(found -> gaps(found, window)).orElse(List.of());
    }

    private List<Slot> gaps(Space space, Slot window) {
        var gaps = new ArrayList<Slot>();
        var free = window.from();
        for (var closed : Stretch.closed(space, near(space, window))) {
            if (closed.from().isAfter(free)) {
                gaps.add(new Slot(free, closed.from()));
            }
            free = closed.until().isAfter(free) ? closed.until() : free;
            if (!free.isBefore(window.until())) {
                return gaps;
            }
        }
        gaps.add(new Slot(free, window.until()));
        return gaps;
    }

    /// What excludes a new use of the place at a time, by itself or together with others.
    private List<Allocation> near(Space space, Slot slot) {
        var from = slot.from().minusSeconds(60L * Space.MAX_BUFFER);
        var until = slot.until().plusSeconds(60L * Space.MAX_BUFFER);
        var near = new ArrayList<Allocation>();
        for (var relative : places.family(space.id())) {
            var shared = space.units() > 1 && relative.equals(space.id());
            book(relative).each(from, until, one -> {
                if (shared ? one.slot().touches(slot) : one.excludes(slot, space.setup(), space.teardown())) {
                    near.add(one);
                }
            });
        }
        return near;
    }

    private DayBook book(SpaceId space) {
        return books.getOrDefault(space, DayBook.EMPTY);
    }

    /// Forgets what ended more than a day ago. To be called once a minute; blocks nobody.
    void forget(Tx tx) {
        var moment = tx.now().minus(PAST_KEPT);
        tx.afterCommit(() -> books.replaceAll((_, book) -> book.after(moment)));
    }

    void load(Database db, Instant now) {
        var rows = new LinkedHashMap<SpaceId, List<Allocation>>();
        db.read(sql -> {
            AllocationRepository.ahead(sql, now.minus(PAST_KEPT),
                    one -> rows.computeIfAbsent(one.space(), _ -> new ArrayList<>()).add(one));
            return rows.size();
        });
        rows.forEach((space, some) -> books.put(space, DayBook.of(some)));
    }

    /// Takes over what this command did, once it is on disk.
    void follow(Tx tx, @Nullable Allocation before, Allocation after) {
        tx.afterCommit(() -> {
            if (before != null && before.state().occupies()) {
                books.computeIfPresent(before.space(), (_, book) -> book.without(before.id()));
            }
            if (after.state().occupies()) {
                books.compute(after.space(), (_, book) -> (book == null ? DayBook.EMPTY : book).with(after));
            }
        });
    }

    private static Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }
}
