package hub.kernel.net;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import hub.kernel.net.RouteDescription.QueryParameter;

/// A route being described; saying who may call it completes it.
public final class RouteDraft<B, A> {

    /// Room for the longest message in Japanese with its envelope.
    static final int USUAL_MAX_BODY = 64 * 1024;

    private final Consumer<Route<?, ?>> finish;
    private final String method;
    private final String path;
    private final String summary;
    private final List<QueryParameter> query;
    private final Class<B> takes;
    private final Class<A> gives;
    private int maxBody = USUAL_MAX_BODY;

    private RouteDraft(RouteDraft<?, ?> before, Class<B> takes, Class<A> gives) {
        this.finish = before.finish;
        this.method = before.method;
        this.path = before.path;
        this.summary = before.summary;
        this.query = before.query;
        this.maxBody = before.maxBody;
        this.takes = takes;
        this.gives = gives;
    }

    private RouteDraft(
            Consumer<Route<?, ?>> finish, String method, String path, String summary, Class<B> takes, Class<A> gives) {
        this.finish = finish;
        this.method = method;
        this.path = path;
        this.summary = summary;
        this.query = new ArrayList<>();
        this.takes = takes;
        this.gives = gives;
    }

    static RouteDraft<None, None> of(Consumer<Route<?, ?>> finish, String method, String path, String summary) {
        return new RouteDraft<>(finish, method, path, summary, None.class, None.class);
    }

    /// The record expected as JSON body.
    public <N> RouteDraft<N, A> takes(Class<N> body) {
        return new RouteDraft<>(this, body, gives);
    }

    /// Bytes as they are, `application/octet-stream`; none at all are taken, too.
    ///
    /// @param most how many
    public RouteDraft<byte[], A> takesBytes(int most) {
        return takes(byte[].class).maxBody(most);
    }

    /// A file answered, whole or in part.
    public RouteDraft<B, FileAnswer> givesFile() {
        return gives(FileAnswer.class);
    }

    /// The record answered.
    public <N> RouteDraft<B, N> gives(Class<N> answer) {
        return new RouteDraft<>(this, takes, answer);
    }

    /// A text after the `?`, always optional.
    public RouteDraft<B, A> query(String name, String description) {
        query.add(new QueryParameter(name, String.class, description));
        return this;
    }

    /// A number after the `?`, always optional.
    public RouteDraft<B, A> number(String name, String description) {
        query.add(new QueryParameter(name, Long.class, description));
        return this;
    }

    /// Accepts bodies up to this many bytes instead of 64 KiB.
    public RouteDraft<B, A> maxBody(int bytes) {
        maxBody = bytes;
        return this;
    }

    /// For anyone, signed in or not.
    public void open(Handler<B, A> handler) {
        finish(new Access.Open(), handler);
    }

    /// For anyone signed in.
    public void signedIn(Handler<B, A> handler) {
        finish(new Access.SignedIn(), handler);
    }

    /// For holders of a role.
    public void role(Role role, Handler<B, A> handler) {
        finish(new Access.Holder(role), handler);
    }

    /// For programs with an API key of this scope. Such a route reads no cookie: being signed in does not open it.
    ///
    /// @param scope such as `presence.calls`
    public void key(String scope, Handler<B, A> handler) {
        finish(new Access.Keyed(scope), handler);
    }

    /// For paired devices of this mode. Such a route reads no cookie either.
    ///
    /// @param mode such as `DOOR`
    public void device(String mode, Handler<B, A> handler) {
        finish(new Access.OnDevice(mode), handler);
    }

    private void finish(Access access, Handler<B, A> handler) {
        finish.accept(new Route<>(method, path, summary, List.copyOf(query), takes, gives, maxBody, access, handler));
    }
}
