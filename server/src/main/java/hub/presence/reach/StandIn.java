package hub.presence.reach;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.presence.board.Presence;

/// Somebody who answers for a person (代理).
public record StandIn(PersonBrief person, @Nullable String extension, Presence presence) {}
