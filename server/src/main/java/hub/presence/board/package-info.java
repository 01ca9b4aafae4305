/// What is known of everybody at this moment: sources make claims that end by themselves, and a state follows from them.
/// Memory only; the rule is in `hub/presence/RATIONALE.md`. The other packages of presence report to [Board] and ask it;
/// nothing here knows them.
///
/// What is known of a person is an immutable value in a concurrent map and is replaced as a whole, so any thread may
/// report or ask.
@NullMarked
package hub.presence.board;

import org.jspecify.annotations.NullMarked;
