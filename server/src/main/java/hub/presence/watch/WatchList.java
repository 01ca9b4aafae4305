package hub.presence.watch;

import java.util.List;

/// The watches of one person, waiting or fired and not put away yet, the oldest first.
public record WatchList(List<Watch> watches) {}
