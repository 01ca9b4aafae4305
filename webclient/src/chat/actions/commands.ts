import { asHubError, http } from '../../kernel/http';
import type { Message, ReactionKind } from '../../kernel/wire';
import { toast } from '../../look';
import { heldHistory } from '../chat';
import { type Here, pathOf } from '../column';
import { plainText } from '../mentions';
import { markUnread as unread } from '../reading';
import { copy } from './clipboard';
import { texts } from './texts';

const routeOf = ({ room, n }: Message) => `/api/chat/rooms/${room}/messages/${n}`;

const { t } = texts;

/** What went wrong is said where it was done; what was shown beforehand is put right. */
async function tried(work: () => Promise<unknown>, undo: () => void = () => {}): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (cause) {
    undo();
    const error = asHubError(cause);
    toast(error.unreachable ? t('unreachable') : error.message);
    return false;
  }
}

export async function react(message: Message, kind: ReactionKind, on: boolean): Promise<void> {
  const { room, n } = message;
  const history = heldHistory(room);
  const count = history?.find(n)?.reactions.find(reaction => reaction.kind === kind)?.count ?? 0;
  history?.react(n, { kind, count: Math.max(0, count + (on ? 1 : -1)), mine: on });
  const path = `${routeOf(message)}/reactions/${kind}`;
  await tried(
    () => (on ? http.put(path) : http.delete(path)),
    () => history?.react(n, { kind, count, mine: !on }),
  );
}

export async function pin(message: Message, on: boolean): Promise<void> {
  const path = `${routeOf(message)}/pin`;
  const done = await tried(() => (on ? http.put(path) : http.delete(path)));
  if (done) toast(t(on ? 'pin.done' : 'unpin.done'), () => void pin(message, !on));
}

export async function recall(message: Message): Promise<boolean> {
  return tried(() => http.post(`${routeOf(message)}/recall`));
}

export async function markUnread(message: Message): Promise<void> {
  if (await tried(() => unread(message.room, message.n))) toast(t('unread.done'));
}

export async function copyLink(here: Here, message: Message): Promise<void> {
  await copy(`${window.location.origin}${pathOf(here, message)}`);
  toast(t('link.done'));
}

export async function copyText({ text, mentions }: Message): Promise<void> {
  await copy(plainText(text, mentions, text.length * 4));
  toast(t('text.done'));
}

export async function follow(thread: number, on: boolean): Promise<void> {
  const done = await tried(() => http.post(`/api/chat/rooms/${thread}/follow`, { on }));
  if (done) toast(t(on ? 'follow.done' : 'unfollow.done'), () => void follow(thread, !on));
}
