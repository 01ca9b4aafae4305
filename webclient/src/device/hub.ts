import type { ErrorBody } from '../kernel/wire';
import { locale, t } from './texts';

/** Longer than the hub holds a question about the day. */
const PATIENCE = 40_000;

/** A refusal in the hub's words; `status` 0: it was not reached. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Asks the hub; with `key` as the paired device. Who stands there waits for `patience` at most. */
export async function ask<T>(
  method: string,
  path: string,
  body?: unknown,
  key?: string | null,
  patience = PATIENCE,
): Promise<T> {
  const headers: Record<string, string> = { 'Accept-Language': locale() };
  if (key) headers.Authorization = `Bearer ${key}`;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const init: RequestInit = { method, headers, credentials: 'omit', signal: AbortSignal.timeout(patience) };
  if (body !== undefined) init.body = JSON.stringify(body);
  const answer = await fetch(path, init).catch(() => {
    throw new Refusal(0, 'network.unreachable', t('failed'));
  });
  if (answer.ok) return (await answer.json()) as T;
  const refused = (await answer.json().catch(() => ({}))) as Partial<ErrorBody>;
  throw new Refusal(answer.status, refused.code ?? 'internal', refused.message ?? t('failed'));
}

export const asRefusal = (cause: unknown) =>
  cause instanceof Refusal ? cause : new Refusal(0, 'network.unreachable', t('failed'));

export const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
