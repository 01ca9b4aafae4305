/// HTTP and the stream: routes, sessions on requests, limits, and the fan-out of events to open connections.
///
/// Handlers of routes run on a virtual thread each and may block. Everything named `…Loop` or `Connection` belongs to one
/// event loop and is touched by no other thread.
@NullMarked
package hub.kernel.net;

import org.jspecify.annotations.NullMarked;
