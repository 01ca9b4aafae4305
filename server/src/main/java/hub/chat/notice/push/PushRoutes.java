package hub.chat.notice.push;

import java.time.Duration;

import hub.chat.notice.push.PushAnswer.PushDevice;
import hub.chat.notice.push.PushAnswer.PushDevices;
import hub.chat.notice.push.PushAnswer.PushKey;
import hub.kernel.net.Api;
import hub.kernel.net.None;

/// Web Push over HTTP: everybody meets their own browsers only.
final class PushRoutes {

    private static final PushNote TRIAL = new PushNote("{\"t\":\"try\"}", true, null, Duration.ofMinutes(1));

    private final Push push;

    PushRoutes(Push push) {
        this.push = push;
    }

    void register(Api api) {
        api.get("/api/chat/push/key", "The key with which a browser subscribes at its push service")
                .gives(PushKey.class)
                .signedIn((_, _) -> push.key());
        api.get("/api/chat/push/subscriptions", "The browsers in which I am told when no page is open")
                .gives(PushDevices.class)
                .signedIn((call, _) -> push.devices(call.session()));
        api.post("/api/chat/push/subscriptions", "Has this browser be told until its session ends")
                .takes(PushCommand.Subscribe.class)
                .gives(PushDevice.class)
                .signedIn((call, wish) -> push.subscribe(call.session(), wish));
        api.delete("/api/chat/push/subscriptions/:id", "Has a browser be told no more")
                .signedIn((call, _) -> {
                    push.unsubscribe(call.session(), call.pathLong("id"));
                    return None.NONE;
                });
        api.post("/api/chat/push/subscriptions/:id/try", "Shows a trial in a browser")
                .signedIn((call, _) -> {
                    push.attempt(call.session(), call.pathLong("id"), TRIAL);
                    return None.NONE;
                });
    }
}
