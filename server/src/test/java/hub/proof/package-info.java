/// The promises of the hub, each with a test that tries to break it from outside: over HTTP, over the stream and by
/// `kill -9`. Needs neither Node nor a browser.
@NullMarked
package hub.proof;

import org.jspecify.annotations.NullMarked;
