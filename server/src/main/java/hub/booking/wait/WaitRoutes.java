package hub.booking.wait;

import hub.booking.wait.WaitAnswer.Waits;
import hub.booking.wait.WaitCommand.NewWait;
import hub.booking.wait.WaitCommand.TakeOffer;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.space.place.SpaceReaders;

/// Waiting over HTTP; everybody for themselves.
final class WaitRoutes {

    private static final String WAITS = "/api/booking/waits";

    private final WaitService service;
    private final SpaceReaders readers;

    WaitRoutes(WaitService service, SpaceReaders readers) {
        this.service = service;
        this.readers = readers;
    }

    void register(Api api) {
        api.get(WAITS, "What I wait for")
                .gives(Waits.class)
                .signedIn(readers.only((call, _) -> service.mine(call.session())));
        api.post(WAITS, "Waits for a place, or any for a purpose, within a time")
                .takes(NewWait.class)
                .gives(Wait.class)
                .signedIn(readers.only((call, wish) -> service.begin(call.session(), wish)));
        api.delete(WAITS + "/:wait", "Waits no longer; what is kept goes to the next")
                .gives(Wait.class)
                .signedIn(readers.only((call, _) -> service.drop(call.session(), wait(call))));
        api.post(WAITS + "/:wait/take", "Books what is kept for me")
                .takes(TakeOffer.class)
                .gives(Wait.class)
                .signedIn(readers.only((call, wish) -> service.take(call.session(), wait(call), wish)));
    }

    private static WaitId wait(Call call) {
        return new WaitId(call.pathLong("wait"));
    }
}
