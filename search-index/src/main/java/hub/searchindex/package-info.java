/// Full-text search for Japanese text: analysis, fields, queries, suggestion and highlighting on Lucene.
///
/// A library of its own: it knows documents and queries, but neither SQL, nor Vert.x, nor any feature of the hub. Only
/// `hub.search` calls it, from its own thread; deleting the index is a repair, since every document comes from the log.
@NullMarked
package hub.searchindex;

import org.jspecify.annotations.NullMarked;
