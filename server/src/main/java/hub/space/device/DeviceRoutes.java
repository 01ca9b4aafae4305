package hub.space.device;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.wire.Refused;
import hub.space.device.DeviceCommand.ApproveDevice;
import hub.space.device.DeviceCommand.ChangeDevice;
import hub.space.device.DeviceCommand.ClaimPairing;
import hub.space.device.Pairings.PairingBegun;
import hub.space.place.Places;
import hub.space.place.SpaceRights;

/// Pairing, and devices in the hands of facility managers.
final class DeviceRoutes {

    static final int MAX_NAME = 40;

    private final DeviceBook devices;
    private final Pairings pairings;
    private final DeviceScopes scopes;

    DeviceRoutes(DeviceBook devices, Pairings pairings, Places places) {
        this.devices = devices;
        this.pairings = pairings;
        this.scopes = new DeviceScopes(places);
    }

    void register(Api api) {
        api.post("/api/space/devices/pairing", "A device asks to be paired; it shows the code it is given")
                .gives(PairingBegun.class)
                .open((call, _) -> pairings.begin(call.address()));
        api.post("/api/space/devices/pairing/claim", "The device asks whether it was approved, every few seconds")
                .takes(ClaimPairing.class)
                .gives(PairingState.class)
                .open((_, claim) -> claim(claim));
        api.get("/api/space/devices", "Every paired device")
                .gives(DeviceList.class)
                .signedIn(SpaceRights.managers((_, _) -> new DeviceList(devices.list())));
        api.post("/api/space/devices/approve", "Pairs the device that shows this code")
                .takes(ApproveDevice.class)
                .gives(PairedDevice.class)
                .signedIn(SpaceRights.managers(this::approve));
        api.patch("/api/space/devices/:device", "Changes what a device is called, stands for or lets anybody do")
                .takes(ChangeDevice.class)
                .gives(PairedDevice.class)
                .signedIn(SpaceRights.managers(this::change));
        api.delete("/api/space/devices/:device", "Revokes a device: its key is good no more")
                .signedIn(SpaceRights.managers(this::revoke));
        api.get("/api/space/devices/:device/traces",
                "What was done to a device or tried with its key, the newest first")
                .gives(DeviceTraces.class)
                .signedIn(SpaceRights.managers((call, _) -> new DeviceTraces(devices.traces(id(call)))));
    }

    private PairingState claim(ClaimPairing claim) {
        return pairings.ask(claim.secret())
                .map(device -> new PairingState(devices.key(device), devices.find(device).orElse(null)))
                .orElse(new PairingState(null, null));
    }

    private PairedDevice approve(Call call, ApproveDevice wish) {
        var me = call.session().person();
        pairings.require(me, wish.code());
        var device = devices.add(me, name(wish.name()), wish.mode(),
                scopes.of(wish.mode(), wish.places(), wish.floor(), wish.anchor()));
        if (!pairings.approve(wish.code(), device.id())) {
            devices.revoke(me, device.id());
            throw new Refused(DeviceError.NOT_WAITING);
        }
        return device;
    }

    private PairedDevice change(Call call, ChangeDevice wish) {
        return devices.change(call.session().person(), id(call), device -> device.as(
                Optional.ofNullable(wish.name()).map(DeviceRoutes::name).orElse(device.name()),
                scope(device, wish),
                Optional.ofNullable(wish.openCheckIn()).orElse(device.openCheckIn()),
                Optional.ofNullable(wish.titles()).orElse(device.titles())));
    }

    private DeviceScope scope(PairedDevice device, ChangeDevice wish) {
        return scopes.of(device.mode(), Optional.ofNullable(wish.places()).orElse(device.places()),
                Optional.ofNullable(wish.floor()).orElse(device.floor()),
                Optional.ofNullable(wish.anchor()).orElse(device.anchor()));
    }

    private None revoke(Call call, None none) {
        devices.revoke(call.session().person(), id(call));
        return None.NONE;
    }

    private static DeviceId id(Call call) {
        return new DeviceId(call.pathLong("device"));
    }

    private static String name(String text) {
        var name = text.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.codePointCount(0, name.length()) > MAX_NAME) {
            throw Refused.invalid("name");
        }
        return name;
    }

    /// @param key told until it is first used and never again; null while nobody has approved the device
    record PairingState(@Nullable String key, @Nullable PairedDevice device) {

        @Override
        public String toString() {
            return "PairingState[" + device + "]";
        }
    }

    record DeviceList(List<PairedDevice> devices) {}

    record DeviceTraces(List<DeviceTrace> traces) {}
}
