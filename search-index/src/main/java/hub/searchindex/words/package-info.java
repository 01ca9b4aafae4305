/// What the index knows about words before it reads a text: which words mean the same, and which names are one word.
///
/// A town gets a starter list of each, may put its own file on top, and may name a Sudachi synonym file. Everything here is
/// read once, is immutable afterwards and may be used from any thread. Synonyms act on queries alone and may change at every
/// start; words of the user dictionary cut documents too, so that a changed one asks for a new index.
@NullMarked
package hub.searchindex.words;

import org.jspecify.annotations.NullMarked;
