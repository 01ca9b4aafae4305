/** A reader types as nobody can: a sign every few milliseconds. A fast typist needs 60 of them, and stumbles. */
const BETWEEN = 45;
const SHORTEST = 4;
const LONGEST = 64;

interface Typed {
  key: string;
  code: string;
  at: number;
}

/** Puts the signs of a reader together; what a human types is not a card. */
export class CardReader {
  private signs = '';
  private last = Number.NEGATIVE_INFINITY;

  /** The whole card with its last key, `part` while it may become one, else `none`. */
  typed({ key, code, at }: Typed): { card: string } | 'part' | 'none' {
    const fast = at - this.last <= BETWEEN;
    this.last = at;
    if (key === 'Enter') return this.end(fast);
    const sign = signOf(key, code);
    if (sign === null) return this.signs && fast && isQuiet(key) ? 'part' : this.reset('none');
    this.signs = fast ? this.signs + sign : sign;
    if (this.signs.length > LONGEST) return this.reset('part');
    return this.signs.length > 1 ? 'part' : 'none';
  }

  private end(fast: boolean): { card: string } | 'none' {
    const card = this.signs;
    this.reset('none');
    return fast && card.length >= SHORTEST ? { card } : 'none';
  }

  private reset<R>(result: R): R {
    this.signs = '';
    return result;
  }
}

const isQuiet = (key: string) => key === 'Shift' || key === 'CapsLock';

/** Where an input method swallows the sign, the key itself still says which it was. */
function signOf(key: string, code: string): string | null {
  if ([...key].length === 1) return key;
  if (key !== 'Process' && key !== 'Unidentified') return null;
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1] ?? null;
}

/** Hears the reader wherever the focus is; nothing it types is shown, nor presses what has the focus. */
export function listen(target: EventTarget, read: (card: string) => void): void {
  const reader = new CardReader();
  const hear = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, code, timeStamp } = event;
    const heard = reader.typed({ key, code, at: timeStamp });
    if (heard === 'none') return;
    event.preventDefault();
    event.stopPropagation();
    if (heard !== 'part') read(heard.card);
  };
  target.addEventListener('keydown', hear, { capture: true });
}
