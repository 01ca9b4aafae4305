import { draftOf, setDraft } from '../drafts';
import type { Spot } from '../parcel';
import { fromWire, tokensIn } from './mentionText';
import { namesOf } from './names';

/** A text as it was to be sent becomes a draft again, before what has been begun there since. */
export async function putDraftBack(spot: Spot, wire: string): Promise<void> {
  const { text, named } = fromWire(wire, await namesOf(tokensIn(wire)));
  const since = draftOf(spot);
  setDraft(spot, [text, since.text].filter(Boolean).join('\n'), [...named, ...since.named]);
}
