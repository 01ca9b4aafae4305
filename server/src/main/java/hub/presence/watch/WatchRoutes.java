package hub.presence.watch;

import hub.kernel.net.Api;
import hub.kernel.net.None;

/// Watches over HTTP: everybody meets their own only.
final class WatchRoutes {

    private final WatchService service;

    WatchRoutes(WatchService service) {
        this.service = service;
    }

    void register(Api api) {
        api.post("/api/presence/watches", "Tell me once when a person is free; asked again, it is the same watch")
                .takes(AskWatch.class)
                .gives(Watch.class)
                .signedIn((call, wish) -> service.ask(call.session(), wish.person()));
        api.get("/api/presence/watches", "My watches: waiting, and fired but not put away")
                .gives(WatchList.class)
                .signedIn((call, _) -> new WatchList(service.of(call.session().person())));
        api.delete("/api/presence/watches/:watch", "Ends a watch, or puts a fired one away")
                .signedIn((call, _) -> {
                    service.putAway(call.session().person(), call.pathLong("watch"));
                    return None.NONE;
                });
    }
}
