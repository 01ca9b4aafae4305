const KIB = 1024;
const UNITS = ['B', 'KB', 'MB', 'GB'] as const;
/** Longer ones are not an extension but a sentence with a full stop. */
const LONGEST_EXTENSION = 8;
/** Of the name before the extension: dates and versions stand there. */
const KEPT_BEFORE_EXTENSION = 5;

const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Lower case, without the dot; empty if there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  if (dot < 1) return '';
  const extension = name.slice(dot + 1);
  return extension.length > LONGEST_EXTENSION || /\s/.test(extension) ? '' : extension.toLowerCase();
}

/** The part that may be cut at its end, and the part that always stays: the last letters with the extension. */
export function splitName(name: string): readonly [start: string, end: string] {
  const extension = extensionOf(name);
  const stem = extension ? name.slice(0, -extension.length - 1) : name;
  const parts = [...letters.segment(stem)].map(part => part.segment);
  if (parts.length <= KEPT_BEFORE_EXTENSION) return ['', name];
  const start = parts.slice(0, -KEPT_BEFORE_EXTENSION).join('');
  return [start, name.slice(start.length)];
}

/** 412 KB, 1.2 MB: three digits are enough. */
export function sizeText(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= KIB;
    unit += 1;
  }
  const digits = unit > 0 && size < 10 ? Math.round(size * 10) / 10 : Math.round(size);
  return `${digits} ${UNITS[unit]}`;
}
