import { type SendKey, sendKey } from '../../kernel/preferences';
import { useStore } from '../../kernel/store';
import { useMedia } from '../../look';

/** On glass the Enter key is for new lines, the button sends. */
const TOUCH = '(pointer: coarse)';

export function useSendKey(): SendKey {
  const chosen = useStore(sendKey);
  return useMedia(TOUCH) ? 'ctrl-enter' : chosen;
}
