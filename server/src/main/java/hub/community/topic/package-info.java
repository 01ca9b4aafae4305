/// What questions are about: categories with the rules that hold in them, tags with their synonyms, and who may take part
/// at all. The lowest package of the community: the others ask [hub.community.topic.Topics] within their own transactions;
/// what takes none may be called on any thread.
@NullMarked
package hub.community.topic;

import org.jspecify.annotations.NullMarked;
