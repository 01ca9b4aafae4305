package hub.seating.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.seating.plan.FloorPlan;
import hub.seating.plan.PlanId;
import hub.space.device.DeviceMode;
import hub.space.device.PairedDevices;

/// Kiosks and boards over HTTP: what only a device's own key opens.
final class KioskRoutes {

    private static final String DESK = DeviceMode.DESK.name();
    private static final String FOYER = DeviceMode.FOYER.name();

    private final Devices shown;
    private final PairedDevices devices;
    private final InstantSource clock;

    KioskRoutes(Devices shown, PairedDevices devices, InstantSource clock) {
        this.shown = shown;
        this.devices = devices;
        this.clock = clock;
    }

    void register(Api api) {
        api.get("/api/kiosk/floor", "The kiosk's floor, without names; at once, or when it is another than before")
                .query("after", "the mark of the floor known: the answer waits up to 25 seconds for another one")
                .query("version", "what runs on the kiosk")
                .number("clock", "the kiosk's clock, in milliseconds")
                .gives(KioskFloor.class)
                .device(DESK, (call, _) -> {
                    seen(call);
                    return shown.floor(call.device(), call.query("after").orElse(""));
                });
        api.get("/api/kiosk/plan/:plan", "A drawing, for kiosks").gives(FloorPlan.class)
                .device(DESK, (call, _) -> shown.plan(new PlanId(call.pathLong("plan"))));
        api.get("/api/kiosk/board", "Who is in on the board's floor; at once, or when it is otherwise than before")
                .query("after", "the mark of the board known: the answer waits up to 25 seconds for another one")
                .query("version", "what runs on the board")
                .number("clock", "the board's clock, in milliseconds")
                .gives(FoyerBoard.class)
                .device(FOYER, (call, _) -> {
                    seen(call);
                    return shown.board(call.device(), call.query("after").orElse(""));
                });
        api.get("/api/kiosk/board/plan/:plan", "A drawing, for boards").gives(FloorPlan.class)
                .device(FOYER, (call, _) -> shown.plan(new PlanId(call.pathLong("plan"))));
    }

    private void seen(Call call) {
        call.query("version").ifPresent(version -> devices.seen(call.device(), version,
                call.queryLong("clock").map(this::ahead).orElse(0L)));
    }

    private long ahead(long millis) {
        return Duration.between(clock.instant(), Instant.ofEpochMilli(millis)).toMillis();
    }
}
