/** What the address says: /directory, /directory/u/12, /directory/u/12/345, /directory/p/345, and ?q= for a search. */
export interface Place {
  unit: number | null;
  person: number | null;
}

export function placeOf(path: string): Place {
  const [, , kind, first, second] = path.split('/');
  if (kind === 'u') return { unit: number(first), person: number(second) };
  if (kind === 'p') return { unit: null, person: number(first) };
  return { unit: null, person: null };
}

function number(text: string | undefined): number | null {
  return text && /^\d+$/.test(text) ? Number(text) : null;
}

export function pathTo({ unit, person }: Place): string {
  if (unit !== null && person !== null) return `/directory/u/${unit}/${person}`;
  if (unit !== null) return `/directory/u/${unit}`;
  return person !== null ? `/directory/p/${person}` : '/directory';
}
