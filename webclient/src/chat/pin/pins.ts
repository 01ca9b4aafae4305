import type { Message } from '../../kernel/wire';
import type { ChatEvent } from '../events';

/** The pinned messages of a room, the one pinned last first; old list + event = new list. */
export function applyPinEvent(pins: readonly Message[], event: ChatEvent, room: number): readonly Message[] {
  if (event.t === 'chat.changed' && event.d.room === room) {
    const { message } = event.d;
    const others = pins.filter(pin => pin.n !== message.n);
    if (!message.pinned) return others.length === pins.length ? pins : others;
    return [...others, message].sort((a, b) => (b.pinned ?? '').localeCompare(a.pinned ?? ''));
  }
  if (event.t === 'chat.gone' && event.d.room === room) return pins.filter(pin => pin.n !== event.d.n);
  return pins;
}
