package hub.space.device;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;
import hub.space.place.AreaId;
import hub.space.place.AreaKind;
import hub.space.place.Places;
import hub.space.place.SpaceId;

/// Checks what a device is to stand for. Any thread.
final class DeviceScopes {

    static final int MAX_PLACES = 200;
    private static final int MAX_ANCHOR = 40;

    private final Places places;

    DeviceScopes(Places places) {
        this.places = places;
    }

    /// @throws Refused `device.places` if a door stands for anything but one place, another device for nothing
    DeviceScope of(DeviceMode mode, List<SpaceId> wished, @Nullable AreaId floor, @Nullable String anchor) {
        var some = wished.stream().distinct().sorted().toList();
        var enough = mode == DeviceMode.DOOR
                ? some.size() == 1 && floor == null && anchor == null
                : floor != null || !some.isEmpty();
        if (!enough) {
            throw new Refused(DeviceError.PLACES);
        }
        if (some.size() > MAX_PLACES || some.stream().anyMatch(place -> places.find(place).isEmpty())) {
            throw Refused.invalid("places");
        }
        return new DeviceScope(some, floor(floor), anchor(anchor));
    }

    private @Nullable AreaId floor(@Nullable AreaId floor) {
        if (floor != null && places.area(floor).filter(area -> area.kind() == AreaKind.FLOOR).isEmpty()) {
            throw Refused.invalid("floor");
        }
        return floor;
    }

    private static @Nullable String anchor(@Nullable String anchor) {
        var text = Optional.ofNullable(anchor).map(one -> one.strip().replaceAll("\\s+", " ")).orElse("");
        if (text.codePointCount(0, text.length()) > MAX_ANCHOR) {
            throw Refused.invalid("anchor");
        }
        return text.isEmpty() ? null : text;
    }
}
