/// The best way to reach somebody: the card of a person, who stands in for whom, what a unit has its people choose from,
/// and links to web meetings. `PresenceFeature` builds it.
///
/// A card is answered from memory, so any thread may ask for one; only setting what belongs to a unit writes.
@NullMarked
package hub.presence.reach;

import org.jspecify.annotations.NullMarked;
