import { useEffect } from 'react';
import { sayTo } from '../chat/direct';
import { asHubError, http } from '../kernel/http';
import { type Loaded, useLoaded } from '../kernel/loaded';
import { stream } from '../kernel/stream';
import { MINUTE, clock as time } from '../kernel/time';
import type { MeetingLink, ReachCard } from '../kernel/wire';
import { toast } from '../look/Toast';
import { usePresenceOf } from '../presence/presenceStore';
import { askWatch, endWatch, type Waiting } from '../presence/watch/watches';
import { words } from './messages';

const REFRESH_MS = 5 * MINUTE;

/** Working hours, what is taken of today, and who stands in; asked again when the person's state changes. */
export function useCard(person: number | null): Loaded<ReachCard> {
  const card = useLoaded(person === null ? null : `card ${person}`, signal =>
    http.get<ReachCard>(`/api/presence/people/${person}/card`, { signal }),
  );
  const { reload, value } = card;
  useEffect(
    () => (person === null ? undefined : stream.on('presence.standins.set', reload)),
    [person, reload],
  );
  const told = value?.presence;
  const now = usePresenceOf(person ?? 0);
  const old =
    told !== undefined && now !== undefined && (now.state !== told.state || now.until !== told.until);
  useEffect(() => {
    if (person === null) return;
    if (old) reload();
    const timer = setInterval(reload, REFRESH_MS);
    return () => clearInterval(timer);
  }, [person, old, reload]);
  return card;
}

interface Named {
  id: number;
  name: string;
}

/** Opens a room of the web meeting system and tells the other one where. */
export async function startMeeting(person: Named): Promise<void> {
  // Before anything is awaited: browsers let a page open a window only while it handles the click.
  const tab = window.open('', '_blank');
  if (tab) tab.opener = null;
  try {
    const { url } = await http.post<MeetingLink>('/api/presence/meeting-links');
    tab?.location.replace(url);
    await sayTo(person.id, words.t('meeting.said', { url }));
    toast(words.t(tab ? 'meeting.opened' : 'meeting.blocked', { name: person.name }));
  } catch (cause) {
    tab?.close();
    toast(asHubError(cause).message);
  }
}

export async function toggleWatch(person: Named, waiting: Waiting | undefined): Promise<void> {
  if (waiting) return endWatch(waiting);
  try {
    const asked = await askWatch(person.id);
    toast(words.t('tell.asked', { name: person.name, time: time(asked.until) }), () => void endWatch(asked));
  } catch (cause) {
    toast(asHubError(cause).message);
  }
}
