package hub.space.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;
import hub.space.allocation.Allocation;
import hub.space.place.PolicyId;
import hub.space.place.SpaceRights;
import hub.space.policy.PolicyAnswer.Affected;
import hub.space.policy.PolicyAnswer.AffectedBooking;
import hub.space.policy.PolicyAnswer.ClosureList;
import hub.space.policy.PolicyAnswer.ClosureResult;
import hub.space.policy.PolicyAnswer.PolicyList;
import hub.space.policy.PolicyAnswer.PolicyResult;
import hub.space.policy.PolicyCommand.NewPolicy;
import hub.space.policy.PolicyCommand.SetClosure;

/// What managers do to rules. Policies belong to facility managers; closed periods also to whoever manages the unit that
/// owns the places.
final class PolicyService {

    private static final int MAX_POLICIES = 100;
    private static final int MAX_CLOSURES = 2_000;
    private static final int MAX_SHOWN = 200;

    private final EventLog log;
    private final Database db;
    private final Policies policies;
    private final Affects affects;
    private final SpaceRights rights;
    private final List<AffectedListener> listeners = new CopyOnWriteArrayList<>();

    PolicyService(EventLog log, Database db, Policies policies, Affects affects, SpaceRights rights) {
        this.log = log;
        this.db = db;
        this.policies = policies;
        this.affects = affects;
        this.rights = rights;
    }

    void onAffected(AffectedListener listener) {
        listeners.add(listener);
    }

    PolicyList policies() {
        return db.read(sql -> new PolicyList(
                EventLog.positionOf(sql), PolicyRepository.policies(sql), Policy.USUAL));
    }

    ClosureList closures(Instant from, Instant until) {
        return db.read(sql -> new ClosureList(
                EventLog.positionOf(sql), PolicyRepository.closures(sql, from, until)));
    }

    Policy make(Session session, NewPolicy wish) {
        requireFacilities(session);
        return log.write(tx -> tx.once(session.person(), wish.op(), Policy.class, () -> {
            if (PolicyRepository.policies(tx.sql()).size() >= MAX_POLICIES) {
                throw new Refused(PolicyError.TOO_MANY, Map.of("max", MAX_POLICIES));
            }
            return tell(tx, session.person(), wish.terms().as(PolicyRepository.insert(tx.sql(), wish.terms())));
        }));
    }

    Affected preview(Session session, PolicyId id, PolicyTerms terms) {
        requireFacilities(session);
        var before = db.read(sql -> PolicyRepository.policy(sql, id)).orElseThrow(Refused::notFound);
        return answer(affects.by(before, terms.as(id.value())));
    }

    PolicyResult change(Session session, PolicyId id, PolicyTerms terms) {
        requireFacilities(session);
        return log.write(tx -> {
            var before = PolicyRepository.policy(tx.sql(), id).orElseThrow(Refused::notFound);
            var after = terms.as(id.value());
            if (after.equals(before)) {
                return new PolicyResult(after, answer(List.of()));
            }
            PolicyRepository.update(tx.sql(), id, terms);
            var hit = affects.by(before, after);
            tell(tx, session.person(), after);
            tell(tx, hit, after.name());
            return new PolicyResult(after, answer(hit));
        });
    }

    void remove(Session session, PolicyId id) {
        requireFacilities(session);
        log.write(tx -> {
            requireUnused(PolicyRepository.policy(tx.sql(), id).orElseThrow(Refused::notFound));
            PolicyRepository.delete(tx.sql(), id);
            PolicyRepository.touch(tx.sql());
            tx.emit(session.person(), new PolicyEvent.Gone(id));
            return id;
        });
    }

    private void requireUnused(Policy policy) {
        if (policy.id().equals(Policy.USUAL)) {
            throw new Refused(PolicyError.USUAL_STAYS);
        }
        var users = policies.places().all().stream().filter(space -> policy.id().equals(space.policy())).count();
        if (users > 0) {
            throw new Refused(PolicyError.IN_USE, Map.of("places", users));
        }
    }

    Affected preview(Session session, SetClosure wish) {
        var closure = wish.as(new ClosureId(0));
        requireMay(session, closure);
        return answer(affects.by(closure));
    }

    ClosureResult close(Session session, SetClosure wish) {
        requireMay(session, wish.as(new ClosureId(0)));
        return log.write(tx -> tx.once(session.person(), wish.op(), ClosureResult.class, () -> {
            requireRoom(tx);
            requireAhead(tx, wish);
            var id = PolicyRepository.insert(tx.sql(), session.person(), tx.now(), wish.as(new ClosureId(0)));
            return tell(tx, session.person(), wish.as(id));
        }));
    }

    ClosureResult change(Session session, ClosureId id, SetClosure wish) {
        var after = wish.as(id);
        requireMay(session, after);
        return log.write(tx -> {
            var before = PolicyRepository.closure(tx.sql(), id).orElseThrow(Refused::notFound);
            requireMay(session, before);
            requireAhead(tx, wish);
            if (after.equals(before)) {
                return new ClosureResult(after, answer(List.of()));
            }
            PolicyRepository.update(tx.sql(), after);
            return tell(tx, session.person(), after);
        });
    }

    void reopen(Session session, ClosureId id) {
        log.write(tx -> {
            requireMay(session, PolicyRepository.closure(tx.sql(), id).orElseThrow(Refused::notFound));
            PolicyRepository.delete(tx.sql(), id);
            PolicyRepository.touch(tx.sql());
            tx.emit(session.person(), new PolicyEvent.Reopened(id));
            return id;
        });
    }

    private static Policy tell(Tx tx, PersonId by, Policy policy) {
        PolicyRepository.touch(tx.sql());
        tx.emit(by, new PolicyEvent.Changed(policy));
        return policy;
    }

    private ClosureResult tell(Tx tx, PersonId by, Closure closure) {
        PolicyRepository.touch(tx.sql());
        tx.emit(by, new PolicyEvent.Closed(closure));
        var hit = affects.by(closure);
        tell(tx, hit, closure.reason());
        return new ClosureResult(closure, answer(hit));
    }

    private void tell(Tx tx, List<Allocation> hit, String reason) {
        if (!hit.isEmpty()) {
            listeners.forEach(listener -> listener.affected(tx, hit, reason));
        }
    }

    private static Affected answer(List<Allocation> hit) {
        return new Affected(hit.size(), hit.stream().limit(MAX_SHOWN)
                .map(taken -> new AffectedBooking(taken.reservation().kind(), taken.reservation().id(), taken.space(),
                        taken.slot().from(), taken.slot().until(), taken.person()))
                .toList());
    }

    private static void requireAhead(Tx tx, SetClosure wish) {
        if (!wish.until().isAfter(tx.now())) {
            throw new Refused(PolicyError.OVER);
        }
    }

    private static void requireRoom(Tx tx) {
        if (PolicyRepository.openClosures(tx.sql(), tx.now()) >= MAX_CLOSURES) {
            throw new Refused(PolicyError.TOO_MANY, Map.of("max", MAX_CLOSURES));
        }
    }

    private void requireMay(Session session, Closure closure) {
        if (SpaceRights.managesAll(session)) {
            requireKnown(closure);
        } else if (closure.area() != null
                || !closure.spaces().stream().allMatch(space -> rights.manages(session, space))) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
    }

    private void requireKnown(Closure closure) {
        if (closure.area() != null && policies.places().area(closure.area()).isEmpty()) {
            throw Refused.notFound();
        }
        if (closure.spaces().stream().anyMatch(space -> policies.places().find(space).isEmpty())) {
            throw Refused.notFound();
        }
    }

    private static void requireFacilities(Session session) {
        if (!SpaceRights.managesAll(session)) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
    }
}
