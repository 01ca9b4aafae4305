package hub.booking.panel;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import hub.booking.reservation.Booking;
import hub.booking.reservation.BookingCommand;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.space.device.DeviceMode;
import hub.space.device.PairedDevices;
import hub.space.place.SpaceReaders;

/// Panels and the phones before them, over HTTP.
final class PanelRoutes {

    private static final String DOOR = DeviceMode.DOOR.name();

    private final PanelService service;
    private final PairedDevices devices;
    private final SpaceReaders readers;
    private final InstantSource clock;

    PanelRoutes(PanelService service, PairedDevices devices, SpaceReaders readers, InstantSource clock) {
        this.service = service;
        this.devices = devices;
        this.readers = readers;
        this.clock = clock;
    }

    void register(Api api) {
        api.get("/api/panel/day", "The day of the panel's place; at once, or when it is another than before")
                .query("after", "the mark of the day known: the answer waits up to 25 seconds for another one")
                .query("version", "what runs on the panel")
                .number("clock", "the panel's clock, in milliseconds")
                .gives(PanelDay.class)
                .device(DOOR, (call, _) -> day(call));
        api.post("/api/panel/wishes", "Something was pressed: done at once, or to be confirmed on a phone")
                .takes(PanelCommand.PressPanel.class).gives(PanelDone.class)
                .device(DOOR, (call, press) -> service.press(call.device(), press));
        api.delete("/api/panel/wishes", "Nobody is there any more: what was pressed means nothing")
                .device(DOOR, (call, _) -> {
                    service.takeBack(call.device());
                    return None.NONE;
                });
        api.post("/api/panel/faults", "Reports that something is broken").takes(PanelCommand.ReportAtPanel.class)
                .device(DOOR, (call, report) -> {
                    service.report(call.device(), report.kind());
                    return None.NONE;
                });
        api.get("/api/booking/panel/:code", "What a code on a panel asks me to confirm").gives(PanelAsk.class)
                .signedIn(readers.only((call, _) -> service.ask(call.path("code"))));
        api.post("/api/booking/panel/:code", "Confirms what was pressed on a panel")
                .takes(PanelCommand.ConfirmAtPanel.class).gives(Booking.class)
                .signedIn(readers.only(this::confirm));
    }

    private PanelDay day(Call call) {
        call.query("version").ifPresent(version -> devices.seen(call.device(), version,
                call.queryLong("clock").map(this::ahead).orElse(0L)));
        return service.day(call.device(), call.query("after").orElse(""));
    }

    private long ahead(long millis) {
        return Duration.between(clock.instant(), Instant.ofEpochMilli(millis)).toMillis();
    }

    private Booking confirm(Call call, PanelCommand.ConfirmAtPanel confirm) {
        BookingCommand.requireOp(confirm.op());
        return service.confirm(call.session(), call.path("code"), confirm.op());
    }
}
