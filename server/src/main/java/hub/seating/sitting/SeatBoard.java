package hub.seating.sitting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Json;
import hub.seating.sitting.SeatLive.SeatClosed;
import hub.seating.sitting.SeatedPeople.SeatedAt;
import hub.space.place.SpaceId;

/// Who has which seat today, from memory: any thread. It follows the commits in their order, tells who watches a seat that
/// it has changed, and presence who sits where. Each value is encoded once for all.
final class SeatBoard {

    private final SeatViews views;
    private final Hidden hidden;
    private final SeatedPeople presence;
    private final LongConsumer changed;
    private final Map<SpaceId, Cell> cells = new ConcurrentHashMap<>();

    /// Changed by the writer thread only.
    private final Map<PersonId, SittingRow> here = new ConcurrentHashMap<>();
    private volatile LocalDate day;
    private volatile boolean namesShown = true;

    /// @param changed is told the seat whose value is another now
    SeatBoard(SeatViews views, Hidden hidden, SeatedPeople presence, LongConsumer changed, InstantSource clock) {
        this.views = views;
        this.hidden = hidden;
        this.presence = presence;
        this.changed = changed;
        day = HubTime.today(clock);
    }

    /// A seat today, with its value encoded.
    private static final class Cell {

        private final Map<Long, SittingRow> sittings;
        private final @Nullable SeatClosed closed;
        private final SeatLive live;
        private final byte[] json;

        Cell(Map<Long, SittingRow> sittings, SeatLive live) {
            this.sittings = sittings;
            this.live = live;
            closed = live.closed();
            json = Json.bytes(live);
        }
    }

    LocalDate day() {
        return day;
    }

    SeatLive live(SpaceId seat) {
        var cell = cells.get(seat);
        return cell == null ? new SeatLive(seat, List.of(), null) : cell.live;
    }

    @Nullable
    SeatClosed closed(SpaceId seat) {
        var cell = cells.get(seat);
        return cell == null ? null : cell.closed;
    }

    byte[] json(SpaceId seat) {
        var cell = cells.get(seat);
        return cell == null ? Json.bytes(new SeatLive(seat, List.of(), null)) : cell.json;
    }

    /// What a person has at a moment of today.
    Optional<SittingRow> of(PersonId person, Instant now) {
        var row = here.get(person);
        return Optional.ofNullable(row).filter(found -> found.slot().until().isAfter(now));
    }

    /// Who is at seats today.
    Collection<SittingRow> everybodyHere() {
        return List.copyOf(here.values());
    }

    /// What has a seat today, by its beginning.
    List<SittingRow> at(SpaceId seat) {
        var cell = cells.get(seat);
        return cell == null ? List.of() : sorted(cell.sittings);
    }

    /// Takes over what this command did, once it is on disk.
    void follow(Tx tx, SittingRow after) {
        tx.afterCommit(() -> {
            if (after.day().equals(day)) {
                put(after);
                seat(after);
            }
        });
    }

    private void put(SittingRow row) {
        var before = cells.get(row.seat());
        var rows = before == null ? new HashMap<Long, SittingRow>() : new HashMap<>(before.sittings);
        if (row.state().occupies()) {
            rows.put(row.id().value(), row);
        } else {
            rows.remove(row.id().value());
        }
        set(row.seat(), rows, before == null ? null : before.closed);
    }

    private void set(SpaceId seat, Map<Long, SittingRow> rows, @Nullable SeatClosed closed) {
        if (rows.isEmpty() && closed == null) {
            cells.remove(seat);
        } else {
            var live = new SeatLive(seat,
                    sorted(rows).stream().map(row -> views.shown(row, namesShown)).toList(), closed);
            cells.put(seat, new Cell(rows, live));
        }
        changed.accept(seat.value());
    }

    private static List<SittingRow> sorted(Map<Long, SittingRow> rows) {
        return rows.values().stream()
                .sorted(Comparator.comparing((SittingRow row) -> row.slot().from())
                        .thenComparingLong(row -> row.id().value()))
                .toList();
    }

    private void seat(SittingRow row) {
        if (row.state() == SittingState.HERE) {
            here.put(row.person(), row);
            tell(row);
        } else if (sits(row)) {
            here.remove(row.person());
            presence.sits(row.person(), null);
        }
    }

    private boolean sits(SittingRow row) {
        var known = here.get(row.person());
        return known != null && known.id().equals(row.id());
    }

    private void tell(SittingRow row) {
        var since = row.come().at() == null ? row.slot().from() : row.come().at();
        presence.sits(row.person(), hidden.hides(row.person()) || !namesShown ? null
                : new SeatedAt(views.place(row.seat()), since, row.slot().until()));
    }

    /// Shows a person on their seats, or no longer: to be run after the commit.
    void show(PersonId person) {
        List.copyOf(cells.entrySet()).stream()
                .filter(cell -> cell.getValue().sittings.values().stream()
                        .anyMatch(row -> row.person().equals(person)))
                .forEach(cell -> set(cell.getKey(), cell.getValue().sittings, cell.getValue().closed));
        Optional.ofNullable(here.get(person)).ifPresent(this::tell);
    }

    /// Begins another day, or the same anew: what changed is told. To be run after a commit.
    ///
    /// @param closed by seat
    void begin(LocalDate today, List<SittingRow> rows, Map<SpaceId, SeatClosed> closed, boolean names) {
        day = today;
        namesShown = names;
        var bySeat = new TreeMap<SpaceId, Map<Long, SittingRow>>();
        rows.forEach(row -> bySeat.computeIfAbsent(row.seat(), _ -> new HashMap<>()).put(row.id().value(), row));
        var seats = new HashSet<>(cells.keySet());
        seats.addAll(bySeat.keySet());
        seats.addAll(closed.keySet());
        seats.forEach(seat -> {
            var before = cells.get(seat);
            var sittings = bySeat.getOrDefault(seat, Map.of());
            if (before == null || !before.live.equals(live(seat, sittings, closed.get(seat)))) {
                set(seat, sittings, closed.get(seat));
            }
        });
        sitAnew(rows);
    }

    private SeatLive live(SpaceId seat, Map<Long, SittingRow> rows, @Nullable SeatClosed closed) {
        return new SeatLive(seat, sorted(rows).stream().map(row -> views.shown(row, namesShown)).toList(), closed);
    }

    private void sitAnew(List<SittingRow> rows) {
        var present = rows.stream().filter(row -> row.state() == SittingState.HERE).toList();
        var people = Set.copyOf(present.stream().map(SittingRow::person).toList());
        List.copyOf(here.keySet()).stream().filter(person -> !people.contains(person)).forEach(person -> {
            here.remove(person);
            presence.sits(person, null);
        });
        present.forEach(this::seat);
    }
}
