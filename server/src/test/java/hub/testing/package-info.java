/// What the tests of all packages share: the hub in this process or in one of its own, a world with people one can
/// remember, browsers and stream clients for them, and a clock that a test turns.
@NullMarked
package hub.testing;

import org.jspecify.annotations.NullMarked;
