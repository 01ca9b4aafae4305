/// Figures of the community, of groups and never of persons: how soon questions are answered, by whom, and what searching
/// saved.
///
/// `CommunityFeature` builds it with [Figures]. It only reads, with a handful of queries over whole tables; who asked
/// anonymously is counted as a question, never as a person.
@NullMarked
package hub.community.figure;

import org.jspecify.annotations.NullMarked;
