/// Whom a question concerns: watches, mentions, invitations, those who may know, notices, and once a day what waits for
/// an answer.
///
/// `CommunityFeature` builds it with [Watches]. It follows questions within their transactions, so that whoever reads a
/// question finds its notices there too. Nothing here ever says who asked anonymously: what is told of people is taken
/// from what everybody is told.
@NullMarked
package hub.community.watch;

import org.jspecify.annotations.NullMarked;
