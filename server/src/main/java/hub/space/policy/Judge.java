package hub.space.policy;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Says what the rules say of a wish for a place: not whether it is free. Any thread; inside the writer it judges by the
/// tables as the command sees them.
public final class Judge {

    private final Policies policies;
    private final Usage usage;

    /// @param usage what counts against quotas
    public Judge(Policies policies, Usage usage) {
        this.policies = policies;
        this.usage = usage;
    }

    /// Judges one wish.
    ///
    /// @throws hub.kernel.wire.Refused `not_found` if there is no such place
    public Verdict judge(Sql sql, Request request) {
        return sitting(sql, request.person(), request.unit()).judge(request);
    }

    /// For many wishes of one person at once: nothing is read twice, and nothing at all for places without a quota.
    public Sitting sitting(Sql sql, @Nullable PersonId person, @Nullable UnitId unit) {
        return new Sitting(policies, policies.book(sql), usage, sql, person, unit);
    }
}
