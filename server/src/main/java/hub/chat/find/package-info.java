/// Finding what was said in one room and its threads, by a small index of letter pairs that a timer keeps behind the log:
/// sending never waits for it. Services block and belong on virtual threads.
@NullMarked
package hub.chat.find;

import org.jspecify.annotations.NullMarked;
