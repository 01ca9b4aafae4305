package hub.space.place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import hub.kernel.db.Database;
import hub.kernel.events.Tx;

/// All places, answered from memory: any thread, event loops too. Changes are seen once they are on disk.
public final class Places {

    private volatile PlaceBook book;

    Places(Database db) {
        book = db.read(PlaceRepository::book);
    }

    /// One place, retired ones too.
    public Optional<Space> find(SpaceId space) {
        return Optional.ofNullable(book.spaces().get(space));
    }

    /// One place that is no seat, retired ones too: what may be booked by its id.
    public Optional<Space> room(SpaceId space) {
        return find(space).filter(found -> !found.isSeat());
    }

    /// What people call it where they could mean another floor, such as 4F ブース4.
    public Optional<String> spoken(SpaceId space) {
        var now = book;
        return Optional.ofNullable(now.spaces().get(space)).map(found -> now.upwards(found.area()).stream()
                .filter(area -> area.kind() == AreaKind.FLOOR).findFirst()
                .map(floor -> floor.name() + " " + found.name()).orElseGet(found::name));
    }

    /// All places, seats and retired ones too, in their order.
    public Collection<Space> all() {
        return List.copyOf(book.spaces().values());
    }

    /// All areas in their order.
    public Collection<Area> areas() {
        return List.copyOf(book.areas().values());
    }

    public Optional<Area> area(AreaId area) {
        return Optional.ofNullable(book.areas().get(area));
    }

    /// An area and those it is in, from the bottom up; empty if there is none.
    public List<Area> upwards(AreaId area) {
        return book.upwards(area);
    }

    /// An area and all that are in it; empty if there is none.
    public Set<AreaId> under(AreaId area) {
        return book.under(area);
    }

    /// The places in an area or in what it contains, in their order.
    public List<Space> in(AreaId area) {
        var now = book;
        var areas = now.under(area);
        return now.spaces().values().stream().filter(space -> areas.contains(space.area())).toList();
    }

    /// All places that cannot be used while this one is, itself among them: what it is part of, its parts, and what
    /// shares a part with it.
    public Set<SpaceId> family(SpaceId space) {
        return book.family(space);
    }

    /// What is broken there, the oldest first.
    public List<Fault> faults(SpaceId space) {
        return book.faults(space);
    }

    /// The fault that closes a place, if one does.
    public Optional<Fault> closedByFault(SpaceId space) {
        return faults(space).stream().filter(Fault::closes).findFirst();
    }

    /// Whether a place can be taken at all on a day in Japan: it stands, is not out of use, and no fault closes it.
    public boolean usable(SpaceId space, LocalDate day) {
        return find(space)
                .filter(found -> found.mode() != SpaceMode.UNAVAILABLE && found.standsOn(day))
                .isPresent() && closedByFault(space).isEmpty();
    }

    /// A place as clients see it.
    Optional<Place> place(SpaceId space) {
        var now = book;
        return Optional.ofNullable(now.spaces().get(space)).map(now::place);
    }

    /// Takes over what this command has changed, once it is on disk.
    PlaceBook changed(Tx tx) {
        var next = PlaceRepository.book(tx.sql());
        tx.afterCommit(() -> book = next);
        return next;
    }
}
