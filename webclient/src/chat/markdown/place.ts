/** The path of an address that leads into this hub; null for every other. */
export function placeIn(href: string): string | null {
  const { origin } = window.location;
  if (!href.startsWith(`${origin}/`)) return null;
  const path = href.slice(origin.length);
  return path.startsWith('/api/') || path.startsWith('//') ? null : path;
}

export interface MessagePlace {
  room: number;
  n: number;
}

const QUESTION = /^\/community\/q\/(\d{1,15})(?:#a\d+)?\/?$/;

/** The question an address of this hub leads to. */
export function questionAt(href: string): number | null {
  const [, question] = QUESTION.exec(placeIn(href) ?? '') ?? [];
  return question ? Number(question) : null;
}

const MESSAGE = /^\/chat\/(\d{1,15})\/(\d{1,15})\/?$/;

/** The message an address of this hub leads to. */
export function messageAt(href: string): MessagePlace | null {
  const [, room, n] = MESSAGE.exec(placeIn(href) ?? '') ?? [];
  return room && n ? { room: Number(room), n: Number(n) } : null;
}
