import type { Named } from '../../kernel/outboxShelf';
import { stream } from '../../kernel/stream';
import { outbox } from '../chat';
import { draftOf, setDraft } from '../drafts';
import { clearParcel, goesAlone, type Parcel, parcelOf, parcels, type Spot, setParcel } from '../parcel';
import { fromOutgoing, mentionsOf, toWire } from './mentionText';

/** A draft with what goes with it, as it is about to leave. */
export interface Ready {
  text: string;
  named: readonly Named[];
  parcel: Parcel;
}

/** What stands in a place now; null when there is nothing to send. */
export function readyIn(spot: Spot): Ready | null {
  const { text, named } = draftOf(spot);
  const parcel = parcelOf(parcels.get(), spot);
  return text.trim() === '' && !goesAlone(parcel) ? null : { text: text.trimEnd(), named, parcel };
}

/** Empties the place: the message is on its way, or waits elsewhere. */
export function emptied(spot: Spot): void {
  setDraft(spot, '');
  clearParcel(spot);
}

export function putBack(spot: Spot, { text, named, parcel }: Ready): void {
  setDraft(spot, text, named);
  setParcel(spot, parcel);
}

/** Hands it to the outbox. What could not even be kept on this device stands in the field again. */
export async function send(spot: Spot, ready: Ready, alsoRoom: boolean): Promise<void> {
  const { text, named, parcel } = ready;
  emptied(spot);
  stream.tryNow();
  try {
    await outbox.add(spot.room, toWire(text, named), {
      ...parcel,
      root: spot.root,
      alsoRoom,
      mentions: mentionsOf(text, named),
    });
  } catch (cause) {
    putBack(spot, ready);
    throw cause;
  }
}

/** Takes a refused message back into the field, before what has been written there since. */
export async function rewrite(op: string): Promise<Spot | null> {
  const outgoing = await outbox.takeBack(op);
  if (!outgoing) return null;
  const { room, root, files, request, poll, forward, urgency } = outgoing;
  const spot = { room, root };
  const { text, named } = fromOutgoing(outgoing.text, outgoing.mentions);
  const since = draftOf(spot);
  setDraft(spot, [text, since.text].filter(Boolean).join('\n'), [...named, ...since.named]);
  setParcel(spot, { files, request, poll, forward, urgency });
  return spot;
}
