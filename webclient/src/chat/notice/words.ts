import type { Message, NoticeSettings, RoomSummary } from '../../kernel/wire';
import { plainText } from '../mentions';
import { words } from './messages';

/** As much as notifications show on any system. */
const MOST_CHARS = 140;

export interface Told {
  title: string;
  body: string;
}

/** What a notification says of a message; nothing of it for who does not want that. */
export function told(message: Message, root: number, room: RoomSummary, settings: NoticeSettings): Told {
  if (!settings.contents) return { title: words.t('plain.title'), body: words.t('plain.body') };
  const title = whoWhere(message.author.name, room);
  return {
    title: urgent(message, title),
    body: root > 0 ? words.t('answer', { text: body(message) }) : body(message),
  };
}

/** What a notification says of an answer that is still wanted. */
export function reminderWords(
  author: string,
  text: string,
  room: RoomSummary,
  settings: NoticeSettings,
): Told {
  if (!settings.contents) return { title: words.t('plain.title'), body: words.t('plain.body') };
  return { title: whoWhere(author, room), body: words.t('reminder', { text }) };
}

function whoWhere(author: string, room: RoomSummary): string {
  return room.kind === 'DIRECT' ? author : words.t('title', { author, room: room.name });
}

function urgent({ urgency }: Message, title: string): string {
  if (urgency === 'URGENT') return words.t('urgent', { title });
  return urgency === 'IMPORTANT' ? words.t('important', { title }) : title;
}

function body(message: Message): string {
  const text = plainText(message.text, message.mentions, MOST_CHARS).trim();
  if (text) return text;
  if (message.poll) return words.t('part.poll');
  if (message.request) return words.t('part.request');
  const photos = message.files.filter(({ kind }) => kind === 'IMAGE').length;
  if (photos > 0) return words.t('part.photos', { n: photos });
  return message.files.length > 0
    ? words.t('part.files', { n: message.files.length })
    : words.t('part.forward');
}
