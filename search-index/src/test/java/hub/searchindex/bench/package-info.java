/// How well and how fast the index finds, measured: programs, not tests; `BENCHMARKS.md` tells how to run them and what came out.
///
/// [Evaluation] ranks the questions of a [Collection] for its queries, beside Lucene's Japanese analyzer as shipped; [Speed]
/// fills an index with a million messages and searches it, beside SQLite. Nothing here is part of the product.
@NullMarked
package hub.searchindex.bench;

import org.jspecify.annotations.NullMarked;
