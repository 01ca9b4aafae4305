/// Who somebody is, and for how long: passwords, delays after failures, sessions. Used by the directory only, which
/// tells who belongs to the staff; everything may be called from any thread, what says "blocks" not from an event loop.
@NullMarked
package hub.directory.signin;

import org.jspecify.annotations.NullMarked;
