/// The composition root: [hub.HubServer] builds the kernel and the features and tells them of each other.
///
/// Nothing may depend on this package. It runs on the main thread, once, at start and stop.
@NullMarked
package hub;

import org.jspecify.annotations.NullMarked;
