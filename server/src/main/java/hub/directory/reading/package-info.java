/// How Japanese names are read and compared: one spelling for all the ways to write the same thing. Pure functions on
/// text, used by the directory's search and by whoever needs a reading in Latin letters. Any thread.
@NullMarked
package hub.directory.reading;

import org.jspecify.annotations.NullMarked;
