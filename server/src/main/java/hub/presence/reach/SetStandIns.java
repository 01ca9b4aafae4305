package hub.presence.reach;

import java.util.List;

import hub.kernel.id.PersonId;

/// The whole order anew.
///
/// @param people at most 20; empty: the hub proposes
public record SetStandIns(List<PersonId> people) {}
