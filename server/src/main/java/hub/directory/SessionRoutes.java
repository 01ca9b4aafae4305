package hub.directory;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

import hub.directory.SignedIn.HubName;
import hub.directory.SignedIn.Me;
import hub.directory.roster.PersonFields;
import hub.directory.signin.SessionInfo;
import hub.directory.signin.SessionRegistry;
import hub.directory.signin.SessionRegistry.Opened;
import hub.directory.signin.Setup;
import hub.directory.signin.SignIn;
import hub.directory.signin.SignInResult;
import hub.directory.signin.Visitor;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

/// Signing in and out, one's own sessions, one's password, and the first administrator.
final class SessionRoutes {

    private final Directory directory;
    private final SignIn signIn;
    private final Setup setup;
    private final SessionRegistry sessions;
    private final DirectorySettings settings;
    private final InstantSource clock;
    private final Runnable afterSetup;

    /// @param afterSetup makes the rest of the directory see the first person
    SessionRoutes(Directory directory, SignIn signIn, Setup setup, SessionRegistry sessions,
            DirectorySettings settings, InstantSource clock, Runnable afterSetup) {
        this.directory = directory;
        this.signIn = signIn;
        this.setup = setup;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
        this.afterSetup = afterSetup;
    }

    void mount(Api api) {
        api.post("/api/session", "Sign in").takes(SignInBody.class).gives(SignedIn.class).open(this::signIn);
        api.get("/api/session", "Who is signed in here").gives(SignedIn.class)
                .signedIn((call, none) -> signedIn(call.session()));
        api.delete("/api/session", "Sign out").signedIn(this::signOut);
        api.get("/api/session/list", "My sessions on all devices").gives(SessionList.class)
                .signedIn((call, none) -> list(call.session()));
        api.delete("/api/session/list/:id", "End one of my sessions").signedIn(this::end);
        api.post("/api/session/revoke-others", "End all my sessions but this one").gives(Revoked.class)
                .signedIn((call, none) -> revokeOthers(call.session()));
        api.put("/api/session/password", "Change my password").takes(PasswordBody.class).signedIn(this::password);
        api.post("/api/session/reset", "Choose a password with a one-time link").takes(ResetBody.class)
                .gives(SignedIn.class).open(this::reset);
        api.get("/api/setup", "Whose hub this is, and whether it waits for its first administrator")
                .gives(SetupState.class).open((call, none) -> setupState());
        api.post("/api/setup", "Make the first administrator").takes(SetupBody.class).gives(SignedIn.class)
                .open(this::setUp);
    }

    private SignedIn signIn(Call call, SignInBody body) {
        return entered(call, signIn.attempt(body.staffNumber(), body.password(), visitor(call)),
                DirectoryError.SIGN_IN_FAILED);
    }

    private None signOut(Call call, None none) {
        sessions.end(call.session().person(), call.session().id());
        call.dropToken();
        return None.NONE;
    }

    private SessionList list(Session session) {
        return new SessionList(sessions.list(session.person(), session.id()));
    }

    private None end(Call call, None none) {
        if (!sessions.end(call.session().person(), call.path("id"))) throw Refused.notFound();
        return None.NONE;
    }

    private Revoked revokeOthers(Session session) {
        return new Revoked(sessions.endOthers(session.person(), session.id()));
    }

    private None password(Call call, PasswordBody body) {
        var session = call.session();
        var staffNumber = directory.person(session.person()).map(PersonDetail::staffNumber).orElse("");
        var result = signIn.changePassword(session, staffNumber, body.current(), body.next(), visitor(call));
        if (!(result instanceof SignInResult.Changed)) throw refused(result, DirectoryError.PASSWORD_WRONG);
        return None.NONE;
    }

    private SignedIn reset(Call call, ResetBody body) {
        return entered(call, signIn.reset(body.token(), body.password(), visitor(call)), DirectoryError.LINK_USED);
    }

    private SignedIn setUp(Call call, SetupBody body) {
        var person = PersonFields.of(body.staffNumber(), body.name(), body.kana())
                .orElseThrow(() -> Refused.invalid("staffNumber, name, kana"));
        var result = setup.create(body.token(), person, body.password(), HubTime.today(clock), visitor(call),
                afterSetup);
        return entered(call, result, DirectoryError.LINK_USED);
    }

    /// A new session always gets a new secret; the one the browser had before ends.
    private SignedIn entered(Call call, SignInResult result, DirectoryError failed) {
        if (!(result instanceof SignInResult.Done(Opened opened))) throw refused(result, failed);
        call.sessionIfAny().ifPresent(before -> sessions.end(before.person(), before.id()));
        call.keepToken(opened.token(), opened.longest());
        return signedIn(opened.session());
    }

    private static Refused refused(SignInResult result, DirectoryError failed) {
        return switch (result) {
            case SignInResult.Failed() -> new Refused(failed);
            case SignInResult.Weak() -> new Refused(DirectoryError.PASSWORD_WEAK);
            case SignInResult.Delayed(var after) -> new Refused(DirectoryError.SIGN_IN_DELAYED,
                    Map.of("afterMs", after.toMillis()));
            case SignInResult.Done _, SignInResult.Changed _ -> throw new IllegalArgumentException("not refused");
        };
    }

    private SignedIn signedIn(Session session) {
        var person = directory.person(session.person()).orElseThrow(Refused::notFound);
        var me = new Me(person, session.roles().stream().sorted().toList(), hubName(), settings.hall(),
                clock.instant());
        return new SignedIn(me, session.csrf(), settings.demo());
    }

    private SetupState setupState() {
        return new SetupState(setup.isOpen(), settings.demo(), hubName());
    }

    private HubName hubName() {
        return new HubName(settings.hubName(), settings.place());
    }

    private static Visitor visitor(Call call) {
        return new Visitor(call.address(), call.userAgent());
    }

    record SignInBody(String staffNumber, String password) {

        @Override
        public String toString() {
            return "SignInBody[" + staffNumber + "]";
        }
    }

    record PasswordBody(String current, String next) {

        @Override
        public String toString() {
            return "PasswordBody[]";
        }
    }

    record ResetBody(String token, String password) {

        @Override
        public String toString() {
            return "ResetBody[]";
        }
    }

    record SetupBody(String token, String staffNumber, String name, String kana, String password) {

        @Override
        public String toString() {
            return "SetupBody[" + staffNumber + "]";
        }
    }

    record SessionList(List<SessionInfo> sessions) {}

    record Revoked(int revoked) {}

    /// What the page in front of the hub may know of it.
    record SetupState(boolean open, boolean demo, HubName hub) {}
}
