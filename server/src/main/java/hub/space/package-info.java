/// Places and what occupies them, put together for the features that book.
@NullMarked
package hub.space;

import org.jspecify.annotations.NullMarked;
