/// Notices: what of chat concerns a person now, and how loudly that person is told.
///
/// [NoticeRule] says so, here for what is pushed and in the web client for what a page shows; one table of cases is read
/// by the tests of both. `ChatFeature` builds it with [Notices]; nobody else needs it. Pushing happens on threads of its
/// own: who writes a message never waits for it.
@NullMarked
package hub.chat.notice;

import org.jspecify.annotations.NullMarked;
