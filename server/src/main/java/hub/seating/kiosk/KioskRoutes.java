package hub.seating.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.seating.kiosk.KioskAnswer.KioskActed;
import hub.seating.kiosk.KioskAnswer.KioskNames;
import hub.seating.kiosk.KioskAnswer.KioskReceipts;
import hub.seating.kiosk.KioskAnswer.KioskTapped;
import hub.seating.kiosk.KioskCommand.PressKiosk;
import hub.seating.kiosk.KioskCommand.QueueTaps;
import hub.seating.kiosk.KioskCommand.TapCard;
import hub.seating.plan.FloorPlan;
import hub.seating.plan.PlanId;
import hub.space.device.DeviceMode;
import hub.space.device.PairedDevices;
import hub.space.place.AreaId;

/// Kiosks and boards over HTTP: what only a device's own key opens.
final class KioskRoutes {

    private static final String DESK = DeviceMode.DESK.name();
    private static final String FOYER = DeviceMode.FOYER.name();

    private final Devices shown;
    private final KioskService service;
    private final Visits visits;
    private final PairedDevices devices;
    private final InstantSource clock;

    KioskRoutes(Devices shown, KioskService service, Visits visits, PairedDevices devices, InstantSource clock) {
        this.shown = shown;
        this.service = service;
        this.visits = visits;
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
        api.post("/api/kiosk/tap", "A card was held to the kiosk: opens a session, or shows a code for its owner")
                .takes(TapCard.class).gives(KioskTapped.class)
                .device(DESK, (call, tap) -> service.tap(call.device(), tap));
        api.post("/api/kiosk/act", "Something was pressed in a session; a refusal is an answer with ways round")
                .takes(PressKiosk.class).gives(KioskActed.class)
                .device(DESK, (call, press) -> visits.press(call.device(), press, call.locale()));
        api.get("/api/kiosk/zone", "Names of colleagues who sit in the own zones and show themselves")
                .query("session", "whose").number("floor", "the kiosk's if not given")
                .gives(KioskNames.class)
                .device(DESK, (call, _) -> visits.names(call.device(), call.query("session").orElse(""),
                        call.queryLong("floor").map(AreaId::new).orElse(null)));
        api.post("/api/kiosk/queue", "Cards that were read while the hub could not be reached, the oldest first")
                .takes(QueueTaps.class).gives(KioskReceipts.class)
                .device(DESK, (call, queue) -> service.queue(call.device(), queue.taps()));
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
