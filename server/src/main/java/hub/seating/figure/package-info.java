/// Figures of seats: how full they were, who could not have one and how people mixed. Of zones and groups, never of persons.
///
/// Built by the feature above; reads the tables of sittings, plans and grants and writes only its own counts. Any thread.
@NullMarked
package hub.seating.figure;

import org.jspecify.annotations.NullMarked;
