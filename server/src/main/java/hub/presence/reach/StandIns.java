package hub.presence.reach;

import java.util.List;

import hub.directory.PersonBrief;

/// Who stands in for the people of a unit, the first to ask first; who has left is not among them.
public record StandIns(List<PersonBrief> people) {}
