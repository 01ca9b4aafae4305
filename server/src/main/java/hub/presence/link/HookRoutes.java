package hub.presence.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.net.Role;
import hub.kernel.wire.Refused;
import hub.presence.link.Hook.HookList;
import hub.presence.link.Hook.HookMade;
import hub.presence.link.Hook.HookTried;
import hub.presence.link.Hook.SetHook;

/// Hooks in the hands of administrators.
final class HookRoutes {

    static final int MAX_NAME = 40;
    static final int MAX_URL = 500;
    private static final int MAX_PORT = 65_535;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Hooks hooks;

    HookRoutes(Hooks hooks) {
        this.hooks = hooks;
    }

    void register(Api api) {
        api.get("/api/presence/hooks", "Where states are posted to, and how that is getting on").gives(HookList.class)
                .role(Role.ADMINISTRATOR, (_, _) -> new HookList(hooks.list()));
        api.post("/api/presence/hooks", "Have states posted somewhere; the secret is told this once")
                .takes(SetHook.class).gives(HookMade.class)
                .role(Role.ADMINISTRATOR, (call, wish) -> hooks.make(checked(wish), call.session().person()));
        api.put("/api/presence/hooks/:hook", "Change where states are posted to, or stop it").takes(SetHook.class)
                .gives(Hook.class)
                .role(Role.ADMINISTRATOR, (call, wish) -> hooks.change(call.pathLong("hook"), checked(wish)));
        api.delete("/api/presence/hooks/:hook", "Post states there no more").role(Role.ADMINISTRATOR, this::delete);
        api.post("/api/presence/hooks/:hook/test", "Post once without states, to see whether it arrives")
                .gives(HookTried.class)
                .role(Role.ADMINISTRATOR, (call, _) -> hooks.test(call.pathLong("hook")));
    }

    private None delete(Call call, None none) {
        hooks.delete(call.pathLong("hook"));
        return None.NONE;
    }

    private static SetHook checked(SetHook wish) {
        var name = wish.name().strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.codePointCount(0, name.length()) > MAX_NAME) {
            throw Refused.invalid("name");
        }
        return new SetHook(name, url(wish.url().strip()), wish.enabled());
    }

    private static String url(String text) {
        try {
            var url = new URI(text);
            if (text.length() <= MAX_URL && url.getScheme() != null && SCHEMES.contains(url.getScheme())
                    && url.getHost() != null && url.getUserInfo() == null && url.getFragment() == null
                    && (url.getPort() == -1 || (url.getPort() > 0 && url.getPort() <= MAX_PORT))) {
                return text;
            }
        } catch (URISyntaxException e) {
            // Refused like any other that cannot be posted to.
        }
        throw new Refused(LinkError.HOOK_URL_INVALID);
    }
}
