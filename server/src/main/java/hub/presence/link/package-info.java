/// Presence and other machines: calls and doors come in, states go out. Built by [hub.presence.PresenceFeature]; it
/// speaks to the board like any other source. What comes in is kept in memory only; the one table holds where to post
/// states to. Routes block on virtual threads; each hook has one of its own. RATIONALE.md says what is told and what not.
@NullMarked
package hub.presence.link;

import org.jspecify.annotations.NullMarked;
