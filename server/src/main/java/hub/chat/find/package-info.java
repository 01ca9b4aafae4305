/// Finding what was said in one room and its threads: the route and its rules. Where something was said is known to a [Finder]
/// that search fills. Services block and belong on virtual threads.
@NullMarked
package hub.chat.find;

import org.jspecify.annotations.NullMarked;
