package hub.space.place;

import java.time.Instant;
import java.util.List;

import hub.kernel.events.Tx;

/// What is taken ahead: asked before a change of a place stands, so that no booking is broken silently.
@FunctionalInterface
public interface Ahead {

    /// When something is taken ahead that could not be taken if it were asked for now, with the tables as this command has
    /// changed them; in the place or in one that excludes it.
    List<Broken> broken(Tx tx, SpaceId space);

    /// Something that would not fit any more.
    record Broken(SpaceId place, Instant from, Instant until) {}
}
