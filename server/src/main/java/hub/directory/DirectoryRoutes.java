package hub.directory;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.directory.signin.RoleBook;
import hub.directory.signin.SessionRegistry;
import hub.directory.signin.SignIn;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.Role;
import hub.kernel.wire.Refused;

/// Looking people and units up, for everybody; roles and access of others, for administrators.
final class DirectoryRoutes {

    private static final int MAX_BRIEFS = 300;
    private static final int MAX_ROWS = 500;
    private static final int MAX_HITS = 100;

    private final Directory directory;
    private final RoleBook roles;
    private final SessionRegistry sessions;
    private final SignIn signIn;

    DirectoryRoutes(Directory directory, RoleBook roles, SessionRegistry sessions, SignIn signIn) {
        this.directory = directory;
        this.roles = roles;
        this.sessions = sessions;
        this.signIn = signIn;
    }

    void mount(Api api) {
        api.get("/api/directory/units", "All units of today").gives(UnitList.class)
                .signedIn((call, none) -> new UnitList(directory.fresh().units()));
        api.get("/api/directory/units/:unit/people", "Who holds a post in a unit or below it")
                .query("after", "next of the page before").number("limit", "rows, at most 500")
                .gives(PeoplePage.class).signedIn((call, none) -> peopleOf(call));
        api.get("/api/directory/people", "Find people and units by any part of what is known of them")
                .query("q", "words, all of which must be found").number("limit", "hits, at most 100")
                .gives(PeopleFound.class).signedIn((call, none) -> find(call));
        api.get("/api/directory/people/:person", "A person").gives(PersonDetail.class)
                .signedIn((call, none) -> person(call));
        api.get("/api/directory/briefs", "Several people in short").query("ids", "at most 300, separated by commas")
                .gives(BriefList.class)
                .signedIn((call, none) -> briefs(call));
        mountForAdministrators(api);
    }

    private void mountForAdministrators(Api api) {
        api.get("/api/directory/people/:person/roles", "The roles of a person").gives(Roles.class)
                .role(Role.ADMINISTRATOR, (call, none) -> rolesOf(person(call).id()));
        api.put("/api/directory/people/:person/roles", "Give a person exactly these roles").takes(Roles.class)
                .gives(Roles.class).role(Role.ADMINISTRATOR, this::setRoles);
        api.delete("/api/directory/people/:person/sessions", "End all sessions of a person")
                .gives(SessionRoutes.Revoked.class)
                .role(Role.ADMINISTRATOR,
                        (call, none) -> new SessionRoutes.Revoked(sessions.endAll(person(call).id())));
        api.post("/api/directory/people/:person/password-reset", "A one-time link to choose a new password")
                .gives(ResetToken.class)
                .role(Role.ADMINISTRATOR, (call, none) -> new ResetToken(signIn.allowReset(active(call))));
    }

    private PeoplePage peopleOf(Call call) {
        var unit = new UnitId(call.pathLong("unit"));
        var now = directory.fresh();
        if (now.unit(unit) == null) throw Refused.notFound();
        var rows = now.rowsOf(unit);
        var from = Math.toIntExact(Math.clamp(call.queryLong("after").orElse(0L), 0, rows.size()));
        var to = Math.min(rows.size(), from + call.limit(200, MAX_ROWS));
        return new PeoplePage(rows.subList(from, to), to < rows.size() ? String.valueOf(to) : null);
    }

    private PeopleFound find(Call call) {
        var query = call.query("q").orElse("");
        var limit = call.limit(20, MAX_HITS);
        var now = directory.fresh();
        return new PeopleFound(now.findPeople(query, limit), now.findUnits(query, limit));
    }

    private PersonDetail person(Call call) {
        var person = directory.fresh().person(call.pathPerson("person"));
        if (person == null) throw Refused.notFound();
        return person;
    }

    private PersonId active(Call call) {
        var person = person(call);
        if (person.leaver()) throw Refused.notFound();
        return person.id();
    }

    private BriefList briefs(Call call) {
        var now = directory.fresh();
        return new BriefList(call.queryLongs("ids", MAX_BRIEFS).stream().map(PersonId::new).map(now::brief)
                .filter(Objects::nonNull).toList());
    }

    private Roles rolesOf(PersonId person) {
        return new Roles(roles.of(person).stream().sorted().toList());
    }

    private Roles setRoles(Call call, Roles wanted) {
        var person = person(call).id();
        if (!roles.set(person, Set.copyOf(wanted.roles()))) throw new Refused(DirectoryError.LAST_ADMINISTRATOR);
        return rolesOf(person);
    }

    record UnitList(List<Unit> units) {}

    /// @param next to be given as `after` for the following page, null on the last
    record PeoplePage(List<PersonRow> people, @Nullable String next) {}

    record PeopleFound(List<PersonHit> people, List<Unit> units) {}

    record BriefList(List<PersonBrief> people) {}

    record Roles(List<Role> roles) {}

    record ResetToken(String token) {

        @Override
        public String toString() {
            return "ResetToken[]";
        }
    }
}
