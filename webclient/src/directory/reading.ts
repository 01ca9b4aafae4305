/**
 * Finds typed letters in a reading: "yamaz" in やまざき marks やまざ. Both sides are brought to one plain spelling
 * (shi and si, tsu and tu are the same), so nobody needs to know which romaji the hub prefers.
 */
const ROWS: Record<string, string> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  r: 'らりるれろ',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
};
const VOWELS = 'aiueo';

const SOUND = new Map<string, string>([
  ['や', 'ya'],
  ['ゆ', 'yu'],
  ['よ', 'yo'],
  ['わ', 'wa'],
  ['を', 'o'],
  ['ん', 'n'],
  ['ゔ', 'bu'],
]);
for (const [consonant, kana] of Object.entries(ROWS)) {
  [...kana].forEach((k, i) => {
    SOUND.set(k, consonant + VOWELS[i]);
  });
}

const SMALL = new Map([
  ['ゃ', 'ya'],
  ['ゅ', 'yu'],
  ['ょ', 'yo'],
]);

/** One spelling for all romaji: sha = sya, chi = ti, tsu = tu, fu = hu, ji = zi; double letters and hyphens count once. */
export function plainRomaji(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/sh(?=i)|sh$/g, 's')
    .replace(/ch(?=i)|ch$/g, 't')
    .replace(/sh/g, 'sy')
    .replace(/ch/g, 'ty')
    .replace(/ts/g, 't')
    .replace(/f/g, 'h')
    .replace(/j(?=i)|j$/g, 'z')
    .replace(/jy?/g, 'zy')
    .replace(/([a-z])\1+/g, '$1');
}

export function hiragana(text: string): string {
  return text.replace(/[ァ-ヴ]/g, k => String.fromCharCode(k.charCodeAt(0) - 0x60));
}

interface Mora {
  sound: string;
  start: number;
  end: number;
}

function morae(kana: string): Mora[] {
  const found: Mora[] = [];
  [...kana].forEach((k, at) => {
    const small = SMALL.get(k);
    const last = found.at(-1);
    if (small && last) {
      last.sound = last.sound.slice(0, -1) + small;
      last.end = at + 1;
    } else found.push({ sound: SOUND.get(k) ?? '', start: at, end: at + 1 });
  });
  return found;
}

export type Range = readonly [start: number, end: number];

/** What of `sound` the typed letters spell here; a letter doubled in speech was folded away in the typed word. */
function spelled(rest: string, sound: string, before: string): number | null {
  if (rest.startsWith(sound)) return sound.length;
  if (sound.startsWith(rest)) return rest.length;
  return sound[0] === before && rest.startsWith(sound.slice(1)) ? sound.length - 1 : null;
}

function romajiRange(kana: string, wanted: string): Range | null {
  const parts = morae(kana);
  for (const [from, { start, sound: first }] of parts.entries()) {
    if (first === '') continue;
    let read = 0;
    for (const { sound, end } of parts.slice(from)) {
      const step = spelled(wanted.slice(read), sound, wanted[read - 1] ?? '');
      if (step === null) break;
      read += step;
      if (read === wanted.length) return [start, end];
    }
  }
  return null;
}

/** Where in `text` (a name or a reading) the typed words were hit. */
export function hitRange(text: string, typed: string): Range | null {
  const words = typed.trim();
  if (!words) return null;
  const direct = hiragana(text).indexOf(hiragana(words));
  if (direct >= 0) return [direct, direct + words.length];
  const romaji = plainRomaji(words);
  return romaji.length >= 2 && /^[\x20-\x7e]+$/.test(words) ? romajiRange(hiragana(text), romaji) : null;
}
