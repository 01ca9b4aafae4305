package hub.space.policy;

import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.Kind;
import hub.space.place.PolicyId;
import hub.space.place.SpaceReaders;

/// What happens to rules; told to all staff, because everybody's grid draws them.
public sealed interface PolicyEvent extends Event {

    @Override
    default Audience audience() {
        return SpaceReaders.ALL;
    }

    /// A policy is new or another than before.
    @Kind("space.policy")
    record Changed(Policy policy) implements PolicyEvent {}

    @Kind("space.policyGone")
    record Gone(PolicyId policy) implements PolicyEvent {}

    /// A closed period is new or another than before.
    @Kind("space.closure")
    record Closed(Closure closure) implements PolicyEvent {}

    @Kind("space.closureGone")
    record Reopened(ClosureId closure) implements PolicyEvent {}
}
