/// Keeps the index behind the log on threads of its own: what changed is read from the database and put into the index; a new
/// index is made beside the old one and takes its place when it is whole. Used by `hub.search` only; writes nothing to the
/// database.
@NullMarked
package hub.search.feed;

import org.jspecify.annotations.NullMarked;
