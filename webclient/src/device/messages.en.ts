import type { Catalogue } from '../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  pairTitle: 'Pair this device',
  pairHow: 'A facility manager scans this with a phone or PC, chooses the place and approves.',
  pairOr: 'Or type this code on the management page “Devices”.',
  pairLeft: 'Code good for {left}',
  pairWait: 'Preparing a code',
  pairUnreachable: 'The hub cannot be reached. Trying again by itself.',
  pairRevoked: 'This device was revoked. Please pair it again.',
  failed: 'That did not work. Please try again.',
};
