/// Whether a colleague can be reached: states derived from sources that each end by themselves. `HubServer` builds it;
/// other features ask through it or listen to its events.
///
/// What is known of a person is an immutable value in a concurrent map and is replaced as a whole, so any thread may
/// report or ask; only setting a state by hand touches the database. The rule is in RATIONALE.md.
@NullMarked
package hub.presence;

import org.jspecify.annotations.NullMarked;
