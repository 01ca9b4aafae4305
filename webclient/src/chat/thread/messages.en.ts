import type { Catalogue } from '../../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  title: 'Threads',
  about: 'A message of {name} in {room}',
  back: 'Back to the room',
  close: 'Close the thread',
  follow: 'Tell me of replies',
  unfollow: 'Stop telling me of replies',
  replies: '{n} replies',
  'replies.none': 'No replies yet',
  'foot.replies': '{n} replies',
  'foot.last': 'last {time}',
  'foot.unread': '{n} new',
  'entry.unread': '{n} threads with new replies',
  'list.title': 'Threads you follow',
  'list.hint': 'Replies to your messages, and threads in which you replied or were named.',
  'list.back': 'Back to the list of rooms',
  'list.unread': 'New replies',
  'list.read': 'Read',
  'list.none': 'You follow no threads',
  'list.noneHint': 'Reply to a message, and what follows arrives here.',
  'list.of': 'a message of {name}',
  'list.noWords': '(no text)',
  'list.named': '{n} replies that name you',
};
