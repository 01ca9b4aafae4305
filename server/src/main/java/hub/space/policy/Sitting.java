package hub.space.policy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Refused;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.place.PolicyId;
import hub.space.place.Space;

/// The judge at work on wishes of one person for one unit, within one command or query.
public final class Sitting {

    private final Policies policies;
    private final PolicyBook book;
    private final Usage usage;
    private final Sql sql;
    private final @Nullable PersonId person;
    private final @Nullable UnitId unit;
    private final Set<UnitId> units;
    private final Instant now;
    private final Map<Asked, Usage.Used> used = new HashMap<>();

    Sitting(
            Policies policies, PolicyBook book, Usage usage, Sql sql, @Nullable PersonId person,
            @Nullable UnitId unit) {
        this.policies = policies;
        this.book = book;
        this.usage = usage;
        this.sql = sql;
        this.person = person;
        this.unit = unit;
        this.units = unit == null ? Set.of() : Set.copyOf(policies.directory().upwards(unit));
        this.now = policies.clock().instant();
    }

    /// Judges a wish of that person for that unit.
    ///
    /// @throws Refused `not_found` if there is no such place
    public Verdict judge(Request request) {
        var space = policies.places().find(request.space()).orElseThrow(Refused::notFound);
        var policy = book.of(space);
        return new Judgement(request, space, policy, policies.fault(space),
                book.meeting(policies.places(), space, request.slot()), policies.office(), units, now,
                () -> used(policy.id(), request)).verdict();
    }

    /// The policy of a place.
    public Policy policy(Space space) {
        return book.of(space);
    }

    /// Nobody counts what is taken at a door by whom the hub does not know.
    private Usage.Used used(PolicyId policy, Request request) {
        var who = person;
        if (who == null) {
            return new Usage.Used(0, 0, 0);
        }
        var before = request.before() == null ? null : request.before().reservation();
        return used.computeIfAbsent(new Asked(policy, Judgement.week(request.slot()), before), asked -> usage.of(
                sql, who, unit, policies.under(book, asked.policy()), asked.week(), asked.except()));
    }

    private record Asked(PolicyId policy, Slot week, @Nullable Reservation except) {}
}
