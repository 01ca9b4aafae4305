import type { Catalogue } from '../../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  title: 'Waiting for',
  fired: '{name} is {state} now',
  firedEarlier: '{name} became free at {time}',
  chat: 'Chat',
  call: 'Call',
  away: 'Put this away',
  until: 'Watching until {time}',
  end: 'Stop waiting for {name}',
  ended: 'No longer waiting for {name}',
  place: 'People who became free',
};
