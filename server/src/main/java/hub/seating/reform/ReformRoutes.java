package hub.seating.reform;

import java.time.LocalDate;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.wire.Refused;
import hub.seating.reform.ReformAnswer.GrantProposals;
import hub.seating.reform.ReformAnswer.Reform;
import hub.seating.reform.ReformAnswer.ReformDone;
import hub.seating.reform.ReformCommand.ApplyReform;
import hub.seating.reform.ReformCommand.UndoReform;
import hub.seating.reform.ReformCommand.WriteProposals;

import static hub.space.place.SpaceRights.managers;

/// A reorganisation over HTTP; for facility managers.
final class ReformRoutes {

    private static final String REFORM = "/api/seating/reform";

    private final ReformService service;

    ReformRoutes(ReformService service) {
        this.service = service;
    }

    void register(Api api) {
        api.get(REFORM, "What a day changes: people, units, zones, booked seats, rooms; nothing is written")
                .query("on", "a day in Japan, from today to two years ahead")
                .gives(Reform.class)
                .signedIn(managers((call, _) -> service.preview(on(call))));
        api.post(REFORM + "/apply", "Carries out what was looked at: booked seats that cannot stay go to like ones")
                .takes(ApplyReform.class)
                .gives(ReformDone.class)
                .signedIn(managers((call, wish) -> service.apply(call.session(), wish)));
        api.post(REFORM + "/undo", "Takes the day back while it lasts: staff lists and grants that began on it")
                .takes(UndoReform.class)
                .gives(ReformDone.class)
                .signedIn(managers((call, wish) -> service.undo(call.session(), wish)));
        api.get(REFORM + "/proposals", "Grants that the day needs")
                .query("on", "a day in Japan, from today to two years ahead")
                .gives(GrantProposals.class)
                .signedIn(managers((call, _) -> service.proposals(on(call))));
        api.post(REFORM + "/proposals", "Writes corrected grants for the day; what it changes then")
                .takes(WriteProposals.class)
                .gives(Reform.class)
                .signedIn(managers((call, wish) -> service.write(call.session(), wish)));
    }

    private static LocalDate on(Call call) {
        return call.queryDate("on").orElseThrow(() -> Refused.invalid("on"));
    }
}
