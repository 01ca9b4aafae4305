package hub.space.device;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.net.Device;
import hub.space.place.SpaceId;

/// A device as managers see it; never its key.
///
/// @param places what it stands for; of a door exactly one
/// @param openCheckIn whether standing in front of it is proof enough to check in
/// @param titles whether it shows titles where rule and booking let all staff read them; else sections only, for visitors
///     walk past a door
/// @param fetched whether it has fetched its key
/// @param seen when it last called; after a restart up to ten minutes old; null: never
/// @param version what runs on it, in its own words
/// @param skewMs how far its clock is ahead of the hub's, in milliseconds; null if it has not called since the last restart
public record PairedDevice(
        DeviceId id, String name, DeviceMode mode, List<SpaceId> places, boolean openCheckIn, boolean titles,
        boolean fetched,
        PersonId madeBy, Instant madeAt, @Nullable Instant seen, @Nullable String version, @Nullable Long skewMs) {

    public PairedDevice {
        places = List.copyOf(places);
    }

    Device device() {
        return new Device(id.value(), mode.name());
    }

    PairedDevice as(String name, List<SpaceId> places, boolean openCheckIn, boolean titles) {
        return new PairedDevice(id, name, mode, places, openCheckIn, titles, fetched, madeBy, madeAt, seen, version,
                skewMs);
    }

    PairedDevice withKey() {
        return new PairedDevice(id, name, mode, places, openCheckIn, titles, true, madeBy, madeAt, seen, version,
                skewMs);
    }

    PairedDevice seen(Instant now, String version, long skewMs) {
        return new PairedDevice(id, name, mode, places, openCheckIn, titles, fetched, madeBy, madeAt, now, version,
                skewMs);
    }
}
