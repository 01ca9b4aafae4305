/// Files, on which messages, questions and answers stand: taken in piece by piece, looked at, kept by their content, given out
/// to who may see what holds them.
@NullMarked
package hub.file;

import org.jspecify.annotations.NullMarked;
