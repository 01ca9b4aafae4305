/// Web Push: tells browsers that have no page open, through the push services of their makers, encrypted for the browser
/// alone (RFC 8291) and signed with a key of this hub (RFC 8292). Off unless the administrator turns it on: then, and only
/// then, something leaves the network. It knows nothing of chat; `hub.chat.notice` says what is told to whom.
///
/// Sending happens on virtual threads behind a bounded number of waiting notes; [Push#send] never blocks.
@NullMarked
package hub.chat.notice.push;

import org.jspecify.annotations.NullMarked;
