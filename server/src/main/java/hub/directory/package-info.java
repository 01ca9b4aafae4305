/// Units, people and posts by day, who may sign in, and what they may do. Every feature above the kernel may use the
/// public types here; the packages below are the directory's own. `Directory` answers from memory on any thread;
/// services block and belong on virtual threads.
@NullMarked
package hub.directory;

import org.jspecify.annotations.NullMarked;
