import type { HubError } from '../../kernel/http';
import { sizeText } from './fileName';
import { texts } from './texts';

/** The scanner does not answer, the disk is full: what has arrived stays. */
const ONLY_NOW: ReadonlySet<string> = new Set(['file.not_scanned', 'file.no_space']);

/** Whether the same upload may be taken later, without sending anything again. */
export const isOnlyNow = (code: string | undefined): boolean => ONLY_NOW.has(code ?? '');

/** The server's own, with the limit it names. */
export function wordsOf({ message, detail }: HubError): string {
  const most = detail?.most;
  const limit = typeof most === 'number' && most > 1024 ? texts.t('tile.most', { size: sizeText(most) }) : '';
  return message + limit;
}

/** No network, a busy or broken server, an ended session: it goes on later. What concerns the file itself does not. */
export function isTemporary(error: HubError): boolean {
  if (error.code.startsWith('file.')) return false;
  return error.status === 0 || error.status >= 500 || [401, 408, 429].includes(error.status);
}
