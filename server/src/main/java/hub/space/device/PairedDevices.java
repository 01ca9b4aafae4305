package hub.space.device;

import java.time.InstantSource;
import java.util.Optional;

import hub.kernel.db.Database;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.kernel.net.Device;
import hub.kernel.net.Devices;
import hub.space.place.Places;

/// Paired devices, put together: the web server asks whose key it is, the features what the device stands for. Any thread.
public final class PairedDevices implements Devices {

    /// The tables this package owns.
    public static final Migration MIGRATION = Migration.of("hub/space/device/migration/V20261120_53__device.sql");

    /// Kiosks and boards of floors.
    public static final Migration FLOORS = Migration.of("hub/space/device/migration/V20261121_76__device_floor.sql");

    private static final int MAX_VERSION = 40;

    private final DeviceBook book;

    /// Registers the routes of devices.
    public PairedDevices(EventLog log, Database db, Api api, Places places, InstantSource clock) {
        book = new DeviceBook(log, db, clock);
        new DeviceRoutes(book, new Pairings(clock), places).register(api);
    }

    @Override
    public Optional<Device> find(String key) {
        return book.byKey(key).map(PairedDevice::device);
    }

    @Override
    public void misused(Device device, String what) {
        book.misused(new DeviceId(device.id()), what);
    }

    /// What this device is now; empty once it is revoked. From memory.
    public Optional<PairedDevice> of(Device device) {
        return book.find(new DeviceId(device.id()));
    }

    /// Notes that a device has called.
    ///
    /// @param version what runs on it; cut after 40 characters
    /// @param skewMs how far its clock is ahead
    public void seen(Device device, String version, long skewMs) {
        book.seen(new DeviceId(device.id()), version.substring(0, Math.min(MAX_VERSION, version.length())), skewMs);
    }

    /// Has `listener` called whenever a device is changed or revoked, on the thread that does it: be quick.
    public void onChange(Runnable listener) {
        book.onChange(listener);
    }

    /// Writes down which devices were seen. To be called every minute; blocks.
    public void sweep() {
        book.sweep();
    }
}
