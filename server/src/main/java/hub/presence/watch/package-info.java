/// "Tell me when free" (空いたら知らせる): a wish that is kept in the database, comes true once and ends in the evening.
/// `PresenceFeature` builds it; nobody else needs it.
///
/// The board tells of every change on any thread: that costs one look into memory, and only for people somebody waits for
/// a thread of its own writes.
@NullMarked
package hub.presence.watch;

import org.jspecify.annotations.NullMarked;
