/// Screens that belong to a place: door panels, desks' kiosks, foyer boards. Paired in the shape of RFC 8628: the screen shows
/// a short code, a facility manager approves it elsewhere and says what it is for, and the screen is given a key of its own,
/// of which only a hash is kept. The web server asks for every request of a device; the features ask which places it stands
/// for. Answered from memory on any thread; what writes, blocks.
@NullMarked
package hub.space.device;

import org.jspecify.annotations.NullMarked;
