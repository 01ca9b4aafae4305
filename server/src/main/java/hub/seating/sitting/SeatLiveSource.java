package hub.seating.sitting;

import org.jspecify.annotations.Nullable;

import hub.kernel.net.LiveSource;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.space.place.Places;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;

/// Seats of today on the stream, for those who have them on screen: the same for all of the staff.
record SeatLiveSource(SeatBoard board, Places places) implements LiveSource {

    static final String KIND = "seating.seats";

    private enum View {
        STAFF
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<?> value() {
        return SeatLive.class;
    }

    @Override
    public @Nullable Object view(Session session, long key) {
        return session.has(Role.GUEST) ? null : View.STAFF;
    }

    @Override
    public byte @Nullable [] current(long key, Object view) {
        var seat = new SpaceId(key);
        return places.find(seat).filter(found -> found.kind() == SpaceKind.SEAT).isPresent() ? board.json(seat) : null;
    }
}
