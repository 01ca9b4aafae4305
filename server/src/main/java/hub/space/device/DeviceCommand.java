package hub.space.device;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// What is sent about devices.
sealed interface DeviceCommand {

    /// @param secret the one that was told when the device began to wait
    record ClaimPairing(String secret) implements DeviceCommand {

        @Override
        public String toString() {
            return "ClaimPairing[]";
        }
    }

    /// @param code what the device shows, however it is typed
    /// @param name what managers call it, at most 40 characters
    /// @param places what it stands for; for a door exactly one, else at most 200
    /// @param floor for a kiosk or a board: the floor it stands for
    /// @param anchor for those: what its spot is called on the drawing, at most 40 characters
    record ApproveDevice(
            String code, String name, DeviceMode mode, List<SpaceId> places, @Nullable AreaId floor,
            @Nullable String anchor) implements DeviceCommand {}

    /// What is null stays as it is; an empty anchor is none.
    record ChangeDevice(
            @Nullable String name, @Nullable List<SpaceId> places, @Nullable AreaId floor, @Nullable String anchor,
            @Nullable Boolean openCheckIn, @Nullable Boolean titles) implements DeviceCommand {}
}
