/// Answers grow old: those that others rely on are checked once a year, and anybody may say that one no longer holds.
///
/// `CommunityFeature` builds it with [Reviews]. Blocks like every service; the health of an answer itself belongs to
/// `hub.community.question`.
@NullMarked
package hub.community.review;

import org.jspecify.annotations.NullMarked;
