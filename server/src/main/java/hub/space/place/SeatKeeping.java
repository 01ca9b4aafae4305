package hub.space.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.wire.Refused;

/// Seats, many at once: for whoever draws floors. Nobody else hears of them as of places: maps tell of seats. Within a
/// command; memory follows once it is on disk.
public final class SeatKeeping {

    /// Seats of the whole town, retired ones too.
    private static final int MAX_SEATS = 60_000;

    private final Places places;

    SeatKeeping(Places places) {
        this.places = places;
    }

    /// Opens seats on a floor; their ids in the same order. They are to be placed by a plan before anybody takes them.
    ///
    /// @throws Refused `space.too_many`
    public List<SpaceId> put(Tx tx, AreaId floor, List<SeatDraft> seats) {
        if (seats.isEmpty()) {
            return List.of();
        }
        if (PlaceRepository.seats(tx.sql()) + seats.size() > MAX_SEATS) {
            throw new Refused(SpaceError.TOO_MANY);
        }
        var ids = insert(tx.sql(), floor, seats);
        places.changed(tx);
        return ids;
    }

    /// The same without memory, for whoever fills tables before anything is built on them.
    public static List<SpaceId> insert(Sql sql, AreaId floor, List<SeatDraft> seats) {
        return seats.stream().map(seat -> PlaceRepository.insert(sql, seat.on(floor))).toList();
    }

    /// Has seats be what drafts say from now on; who is no seat is passed over. What is so already is not written.
    ///
    /// @return how many were something else
    public int change(Tx tx, Map<SpaceId, SeatDraft> seats) {
        var book = PlaceRepository.book(tx.sql());
        var others = seats.entrySet().stream()
                .filter(seat -> isSeat(book.spaces().get(seat.getKey())))
                .map(seat -> seat.getValue().over(PlaceService.found(book, seat.getKey())))
                .filter(seat -> !seat.equals(book.spaces().get(seat.id())))
                .toList();
        return write(tx, others);
    }

    /// Says of seats from which day in Japan on they are there no more; null: they stay.
    ///
    /// @return how many it is another day for
    public int retire(Tx tx, Map<SpaceId, @Nullable LocalDate> seats) {
        var book = PlaceRepository.book(tx.sql());
        var others = seats.entrySet().stream()
                .filter(seat -> isSeat(book.spaces().get(seat.getKey())))
                .map(seat -> PlaceDraft.retired(PlaceService.found(book, seat.getKey()), seat.getValue()))
                .filter(seat -> !seat.equals(book.spaces().get(seat.id())))
                .toList();
        return write(tx, others);
    }

    private int write(Tx tx, List<Space> others) {
        if (!others.isEmpty()) {
            others.forEach(seat -> PlaceRepository.update(tx.sql(), seat));
            places.changed(tx);
        }
        return others.size();
    }

    private static boolean isSeat(@Nullable Space space) {
        return space != null && space.kind() == SpaceKind.SEAT;
    }
}
