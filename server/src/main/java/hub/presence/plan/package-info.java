/// Plans by day: telework, trip, leave, training, in half days. They are seen in the week of a section, come and go as
/// CSV, and tell the board where somebody is on the day. `hub.presence` builds it. Services block and belong on virtual
/// threads; the database is the truth, and the board is told of the days around today. Why it is so: RATIONALE.md.
@NullMarked
package hub.presence.plan;

import org.jspecify.annotations.NullMarked;
