/// Whether a colleague can be reached: states derived from sources that each end by themselves. `HubServer` builds it;
/// other features ask through it or listen to its events.
///
/// What is known of everybody is in [hub.presence.board]; here are what is chosen by hand, what goes over the wire, and the
/// seams for the parts that report to presence. Any thread; what is chosen by hand is written and so blocks.
@NullMarked
package hub.presence;

import org.jspecify.annotations.NullMarked;
