package hub.space.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.wire.Refused;
import hub.space.place.PolicyId;
import hub.space.place.SpaceReaders;
import hub.space.policy.PolicyAnswer.Affected;
import hub.space.policy.PolicyAnswer.ClosureList;
import hub.space.policy.PolicyAnswer.ClosureResult;
import hub.space.policy.PolicyAnswer.PolicyList;
import hub.space.policy.PolicyAnswer.PolicyResult;
import hub.space.policy.PolicyCommand.NewPolicy;
import hub.space.policy.PolicyCommand.SetClosure;

/// Rules over HTTP: all staff read them, managers write them.
final class PolicyRoutes {

    private static final String POLICIES = "/api/space/policies";
    private static final String CLOSURES = "/api/space/closures";
    private static final Duration LONGEST = Duration.ofDays(400);

    private final PolicyService service;
    private final SpaceReaders readers;

    PolicyRoutes(PolicyService service, SpaceReaders readers) {
        this.service = service;
        this.readers = readers;
    }

    void register(Api api) {
        registerPolicies(api);
        registerClosures(api);
    }

    private void registerPolicies(Api api) {
        api.get(POLICIES, "All policies")
                .gives(PolicyList.class)
                .signedIn(readers.only((_, _) -> service.policies()));
        api.post(POLICIES, "Makes a policy; for facility managers")
                .takes(NewPolicy.class)
                .gives(Policy.class)
                .signedIn(readers.only((call, wish) -> service.make(call.session(), wish)));
        api.post(POLICIES + "/:policy/preview", "Which bookings a policy would stand against if it said this")
                .takes(PolicyTerms.class)
                .gives(Affected.class)
                .signedIn(readers.only((call, terms) -> service.preview(call.session(), policy(call), terms)));
        api.patch(POLICIES + "/:policy", "Has a policy say this from now on; bookings stay, who made them is told")
                .takes(PolicyTerms.class)
                .gives(PolicyResult.class)
                .signedIn(readers.only((call, terms) -> service.change(call.session(), policy(call), terms)));
        api.delete(POLICIES + "/:policy", "Removes a policy that no place names")
                .signedIn(readers.only((call, _) -> {
                    service.remove(call.session(), policy(call));
                    return None.NONE;
                }));
    }

    private void registerClosures(Api api) {
        api.get(CLOSURES, "Closed and blocked periods")
                .query("from", "a moment in ISO 8601, UTC")
                .query("until", "a moment after it, at most 400 days")
                .gives(ClosureList.class)
                .signedIn(readers.only(this::closures));
        api.post(CLOSURES,
                "Closes or blocks places; for facility managers, and for managers of the unit that owns them")
                .takes(SetClosure.class)
                .gives(ClosureResult.class)
                .signedIn(readers.only((call, wish) -> service.close(call.session(), wish)));
        api.post(CLOSURES + "/preview", "Which bookings such a period would meet")
                .takes(SetClosure.class)
                .gives(Affected.class)
                .signedIn(readers.only((call, wish) -> service.preview(call.session(), wish)));
        api.patch(CLOSURES + "/:closure", "Changes a closed or blocked period; all of it is sent again")
                .takes(SetClosure.class)
                .gives(ClosureResult.class)
                .signedIn(readers.only((call, wish) -> service.change(call.session(), closure(call), wish)));
        api.delete(CLOSURES + "/:closure", "Opens the places again")
                .signedIn(readers.only((call, _) -> {
                    service.reopen(call.session(), closure(call));
                    return None.NONE;
                }));
    }

    private ClosureList closures(Call call, None none) {
        var from = moment(call, "from");
        var until = moment(call, "until");
        if (!from.isBefore(until) || until.isAfter(from.plus(LONGEST))) {
            throw Refused.invalid("until");
        }
        return service.closures(from, until);
    }

    private static Instant moment(Call call, String name) {
        try {
            return call.query(name).map(Instant::parse).orElseThrow(() -> Refused.invalid(name));
        } catch (DateTimeParseException e) {
            throw Refused.invalid(name);
        }
    }

    private static PolicyId policy(Call call) {
        return new PolicyId(call.pathLong("policy"));
    }

    private static ClosureId closure(Call call) {
        return new ClosureId(call.pathLong("closure"));
    }
}
