package hub.space.device;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.net.Device;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// A device as managers see it; never its key.
///
/// @param places what it stands for; of a door exactly one
/// @param floor of a kiosk or a board: which one it stands for; null: none
/// @param anchor what its spot is called on the floor's drawing, such as エレベーター前; null: nobody has said
/// @param openCheckIn whether standing in front of it is proof enough to check in
/// @param titles whether it shows titles where rule and booking let all staff read them; else sections only, for visitors
///     walk past a door; of a board, whether it names people instead of counting them
/// @param fetched whether it has fetched its key
/// @param seen when it last called; after a restart up to ten minutes old; null: never
/// @param version what runs on it, in its own words
/// @param skewMs how far its clock is ahead of the hub's, in milliseconds; null if it has not called since the last restart
public record PairedDevice(
        DeviceId id, String name, DeviceMode mode, List<SpaceId> places, @Nullable AreaId floor,
        @Nullable String anchor, boolean openCheckIn, boolean titles, boolean fetched,
        PersonId madeBy, Instant madeAt, @Nullable Instant seen, @Nullable String version, @Nullable Long skewMs) {

    public PairedDevice {
        places = List.copyOf(places);
    }

    DeviceScope scope() {
        return new DeviceScope(places, floor, anchor);
    }

    Device device() {
        return new Device(id.value(), mode.name());
    }

    PairedDevice as(String name, DeviceScope scope, boolean openCheckIn, boolean titles) {
        return new PairedDevice(id, name, mode, scope.places(), scope.floor(), scope.anchor(), openCheckIn, titles,
                fetched, madeBy, madeAt, seen, version, skewMs);
    }

    PairedDevice withKey() {
        return new PairedDevice(id, name, mode, places, floor, anchor, openCheckIn, titles, true, madeBy, madeAt, seen,
                version, skewMs);
    }

    PairedDevice seen(Instant now, String version, long skewMs) {
        return new PairedDevice(id, name, mode, places, floor, anchor, openCheckIn, titles, fetched, madeBy, madeAt,
                now,
                version, skewMs);
    }
}
