import { v7 as uuidv7 } from 'uuid';
import { asHubError } from '../kernel/http';
import { hubNow } from '../kernel/time';
import { toast } from '../look/Toast';
import { api } from './api';
import { adopt } from './deeds';
import { texts } from './texts';
import { dayAndSpan, iso, type Stretch } from './times';

const { t } = texts;

interface Named {
  id: number;
  name: string;
}

/** Enters a short talk in both calendars; the other one is asked, and it can be taken back at once. */
export async function bookShort(person: Named, slot: Stretch): Promise<void> {
  try {
    const made = await api.book({
      op: uuidv7(),
      title: t('short.title', { name: person.name }),
      purpose: null,
      places: [],
      from: iso(slot.from),
      until: iso(slot.until),
      attendees: [{ person: person.id, optional: false }],
    });
    adopt(made);
    const when = dayAndSpan(slot, hubNow());
    toast(t('done.both', { name: person.name, when }), () => void undo(made.id));
  } catch (cause) {
    toast(asHubError(cause).message);
  }
}

async function undo(booking: number): Promise<void> {
  try {
    adopt(await api.cancel(booking, uuidv7()));
    toast(t('done.undone'));
  } catch (cause) {
    toast(asHubError(cause).message);
  }
}
