package hub.seating.kiosk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.net.Device;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;
import hub.seating.kiosk.KioskFloor.KioskAnchor;
import hub.seating.plan.FloorPlan;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.PlanId;
import hub.space.device.PairedDevice;
import hub.space.device.PairedDevices;
import hub.space.place.AreaId;

/// What kiosks and boards show of their floors. A question waits until something is otherwise. Blocks.
final class Devices {

    /// How long a question is kept while nothing happens; proxies give up after a minute.
    private static final Duration HELD = Duration.ofSeconds(25);

    private final PairedDevices devices;
    private final FloorPlans plans;
    private final Watch<KioskFloor> floors;
    private final Watch<FoyerBoard> boards;
    private final InstantSource clock;

    Devices(PairedDevices devices, FloorPlans plans, Watch<KioskFloor> floors, Watch<FoyerBoard> boards,
            InstantSource clock) {
        this.devices = devices;
        this.plans = plans;
        this.floors = floors;
        this.boards = boards;
        this.clock = clock;
    }

    /// The floor of a kiosk, as soon as it is another one than that of `mark`.
    KioskFloor floor(Device device, String mark) {
        var end = System.nanoTime() + HELD.toNanos();
        while (true) {
            var paired = paired(device);
            var floor = floorOf(paired);
            var shared = floors.now(floor);
            var shown = shared.at(clock.instant()).on(paired.name(), anchor(paired, shared.plan()));
            var left = Duration.ofNanos(end - System.nanoTime());
            if (!shown.mark().equals(mark) || !left.isPositive() || !waited(floors, floor, shared, left)) {
                return shown;
            }
        }
    }

    /// The board of a foyer; people are named only if the device was told to.
    FoyerBoard board(Device device, String mark) {
        var end = System.nanoTime() + HELD.toNanos();
        while (true) {
            var paired = paired(device);
            var floor = floorOf(paired);
            var shared = boards.now(floor);
            var now = shared.at(clock.instant());
            var shown = paired.titles() ? now : now.unnamed();
            var left = Duration.ofNanos(end - System.nanoTime());
            if (!shown.mark().equals(mark) || !left.isPositive() || !waited(boards, floor, shared, left)) {
                return shown;
            }
        }
    }

    private static <T> boolean waited(Watch<T> watch, AreaId floor, T shown, Duration left) {
        try {
            return watch.await(floor, shown, left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private @Nullable KioskAnchor anchor(PairedDevice device, @Nullable PlanId plan) {
        var spot = Optional.ofNullable(device.anchor()).orElse(device.name());
        return Optional.ofNullable(plan).flatMap(plans::find).stream().flatMap(found -> found.anchors().stream())
                .filter(anchor -> anchor.name().equals(spot)).findFirst()
                .map(anchor -> new KioskAnchor(anchor.at(), anchor.heading())).orElse(null);
    }

    /// A drawing that holds, held or will hold.
    FloorPlan plan(PlanId plan) {
        return plans.find(plan).orElseThrow(Refused::notFound);
    }

    /// @throws Refused `key.unknown` once it is revoked
    PairedDevice paired(Device device) {
        return devices.of(device).orElseThrow(() -> new Refused(KernelError.KEY_UNKNOWN));
    }

    /// @throws Refused `kiosk.no_floor`
    AreaId floorOf(Device device) {
        return floorOf(paired(device));
    }

    private static AreaId floorOf(PairedDevice device) {
        return Optional.ofNullable(device.floor()).orElseThrow(() -> new Refused(KioskError.NO_FLOOR));
    }
}
