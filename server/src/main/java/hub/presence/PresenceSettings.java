package hub.presence;

import hub.presence.board.ViewRules;
import hub.presence.hours.HoursConfig;

/// The settings `presence.*` of an installation.
///
/// @param see who sees what
/// @param meetingUrl address of a web meeting with `{room}` in it; empty if there are none
/// @param hours when the town hall is open
public record PresenceSettings(ViewRules see, String meetingUrl, HoursConfig hours) {}
