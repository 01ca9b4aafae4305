import { expect, type Page, request } from '@playwright/test';
import { PASSWORD } from './people';

type Caller = Pick<Page, 'request'>;

/** One for each session. */
const tokens = new WeakMap<Caller['request'], string>();

/** Asks the hub as this page could, past what it shows. */
export async function ask<T>({ request }: Caller, method: string, path: string, data?: unknown): Promise<T> {
  const csrf = tokens.get(request) ?? (await (await request.get('/api/session')).json()).csrf;
  tokens.set(request, csrf);
  const answer = await request.fetch(path, { method, data, headers: { 'X-Hub-Csrf': csrf } });
  expect(answer.ok(), `${method} ${path}: ${answer.status()}`).toBe(true);
  return answer.status() === 204 ? (undefined as T) : await answer.json();
}

/** Somebody who is signed in without a page of their own. */
export async function without(page: Page, { staffNumber }: { staffNumber: string }): Promise<Caller> {
  const own = await request.newContext({ baseURL: new URL(page.url()).origin });
  await own.post('/api/session', { data: { staffNumber, password: PASSWORD } });
  return { request: own };
}

/** The id of who is signed in there. */
export async function idOf(caller: Caller): Promise<number> {
  return (await (await caller.request.get('/api/session')).json()).me.person.id;
}

/** A group of their own for a story, so that no other story is in its way. */
export async function group(
  page: Caller,
  name: string,
  people: readonly number[],
  purpose: string | null = null,
): Promise<number> {
  const room = { op: crypto.randomUUID(), name, purpose, people };
  return (await ask<{ id: number }>(page, 'POST', '/api/chat/rooms', room)).id;
}

/** Says something without the page; the number of the message. */
export async function tell(page: Caller, room: number, text: string, more: object = {}): Promise<number> {
  const post = { op: crypto.randomUUID(), text, ...more };
  return (await ask<{ n: number }>(page, 'POST', `/api/chat/rooms/${room}/messages`, post)).n;
}

export async function reply(page: Caller, room: number, root: number, text: string): Promise<void> {
  const post = { op: crypto.randomUUID(), text, room: false };
  await ask(page, 'POST', `/api/chat/rooms/${room}/messages/${root}/replies`, post);
}
