package hub.presence;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.presence.PresenceCommand.SetManual;
import hub.presence.board.Presence;

/// Presence over HTTP.
final class PresenceRoutes {

    /// As many as one connection may have on screen.
    private static final int MAX_PEOPLE = 300;

    private final PresenceService service;
    private final PresenceViews views;

    PresenceRoutes(PresenceService service, PresenceViews views) {
        this.service = service;
        this.views = views;
    }

    void register(Api api) {
        api.get("/api/presence", "The states of some people")
                .query("people", "ids separated by commas, at most 300")
                .gives(PresenceStates.class)
                .signedIn(this::states);
        api.get("/api/presence/views", "Who sees what of a person's presence")
                .gives(PresenceViews.class)
                .signedIn((_, _) -> views);
        api.put("/api/presence/manual", "Choose my state by hand, until a given time")
                .takes(SetManual.class)
                .gives(Presence.class)
                .signedIn((call, wish) -> service.set(call.session(), wish));
        api.delete("/api/presence/manual", "Go back to what the devices say")
                .gives(Presence.class)
                .signedIn((call, _) -> service.clear(call.session().person()));
    }

    private PresenceStates states(Call call, None none) {
        return service.states(call.session(), call.queryLongs("people", MAX_PEOPLE));
    }
}
