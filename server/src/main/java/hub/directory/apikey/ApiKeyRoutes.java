package hub.directory.apikey;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import hub.directory.apikey.ApiKeyBook.ApiKeyMade;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.net.Role;
import hub.kernel.wire.Refused;

/// API keys in the hands of administrators.
public final class ApiKeyRoutes {

    static final int MAX_NAME = 40;

    private final ApiKeyBook keys;
    private final Supplier<? extends Set<String>> scopes;

    /// @param scopes what keys can be good for
    public ApiKeyRoutes(ApiKeyBook keys, Supplier<? extends Set<String>> scopes) {
        this.keys = keys;
        this.scopes = scopes;
    }

    /// Registers the routes.
    public void mount(Api api) {
        api.get("/api/api-keys", "The API keys that are good, and what keys can be good for").gives(ApiKeyList.class)
                .role(Role.ADMINISTRATOR, (_, _) -> new ApiKeyList(keys.list(), List.copyOf(scopes.get())));
        api.post("/api/api-keys", "Make an API key; its secret is told this once").takes(NewApiKey.class)
                .gives(ApiKeyMade.class).role(Role.ADMINISTRATOR, this::make);
        api.delete("/api/api-keys/:key", "Revoke an API key").role(Role.ADMINISTRATOR, this::revoke);
    }

    private ApiKeyMade make(Call call, NewApiKey wish) {
        return keys.make(name(wish.name()), known(wish.scopes()), call.session().person());
    }

    private None revoke(Call call, None none) {
        if (!keys.revoke(call.pathLong("key"))) throw Refused.notFound();
        return None.NONE;
    }

    private static String name(String text) {
        var name = text.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.codePointCount(0, name.length()) > MAX_NAME) throw Refused.invalid("name");
        return name;
    }

    private List<String> known(List<String> wanted) {
        if (wanted.isEmpty() || !scopes.get().containsAll(wanted)) throw Refused.invalid("scopes");
        return wanted.stream().distinct().sorted().toList();
    }

    /// @param scopes every scope a key can have
    record ApiKeyList(List<ApiKeyInfo> keys, List<String> scopes) {}

    /// @param name what administrators call it, at most 40 characters
    /// @param scopes at least one
    record NewApiKey(String name, List<String> scopes) {}
}
