/// Kiosks at entrances and boards in foyers. Both are paired devices that stand for a floor and are nobody: a kiosk shows no
/// name until a staff card is held to it, and then opens a session of twenty seconds that can do with seats and rooms what its
/// owner could, and nothing else; a board is only looked at. Any thread; a device's question waits on its virtual thread until
/// something changed.
@NullMarked
package hub.seating.kiosk;

import org.jspecify.annotations.NullMarked;
