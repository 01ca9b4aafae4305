package hub.presence;

import java.util.List;

import hub.presence.board.Presence;

/// The states of those asked for whom the asker may see, in the order asked.
public record PresenceStates(List<Presence> states) {}
