import { language } from './preferences';
import type { ErrorBody } from './wire';

/** What went wrong, in the server's words. `status` 0 means that the server was not reached. */
export class HubError extends Error {
  override readonly name = 'HubError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly detail: Record<string, unknown> | null = null,
  ) {
    super(message);
  }

  get unreachable(): boolean {
    return this.status === 0;
  }
}

export function asHubError(cause: unknown): HubError {
  if (cause instanceof HubError) return cause;
  return new HubError(0, 'network.unreachable', cause instanceof Error ? cause.message : String(cause));
}

let csrf = '';
let signedOut: (error: HubError) => void = () => {};

export function setCsrf(token: string): void {
  csrf = token;
}

/** The one place that hears of an ended session, whichever request met it. */
export function onSignedOut(listener: (error: HubError) => void): void {
  signedOut = listener;
}

export interface RequestOptions {
  signal?: AbortSignal;
  /** Goes out even if the page is left meanwhile. */
  keepalive?: boolean;
}

async function refusal(response: Response): Promise<HubError> {
  const body = (await response.json().catch(() => null)) as Partial<ErrorBody> | null;
  return new HubError(
    response.status,
    body?.code ?? 'internal',
    body?.message ?? `HTTP ${response.status}`,
    body?.detail ?? null,
  );
}

async function send<T>(
  method: string,
  path: string,
  body?: unknown,
  options: RequestOptions = {},
): Promise<T> {
  const headers: Record<string, string> = { 'Accept-Language': language.get() };
  if (method !== 'GET') headers['X-Hub-Csrf'] = csrf;
  const bytes = body instanceof Blob;
  if (body !== undefined) headers['Content-Type'] = bytes ? 'application/octet-stream' : 'application/json';
  const init: RequestInit = { method, headers, credentials: 'same-origin', ...options };
  if (body !== undefined) init.body = bytes ? body : JSON.stringify(body);
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw asHubError(cause);
  });
  if (response.ok) return (await response.json()) as T;
  const error = await refusal(response);
  if (error.code === 'session.required' || error.code === 'session.expired') signedOut(error);
  throw error;
}

export const http = {
  get: <T>(path: string, options?: RequestOptions) => send<T>('GET', path, undefined, options),
  post: <T>(path: string, body: unknown = {}, options?: RequestOptions) =>
    send<T>('POST', path, body, options),
  /** A Blob goes as it is, everything else as JSON. */
  put: <T>(path: string, body: unknown = {}, options?: RequestOptions) => send<T>('PUT', path, body, options),
  patch: <T>(path: string, body: unknown = {}, options?: RequestOptions) =>
    send<T>('PATCH', path, body, options),
  delete: <T>(path: string, options?: RequestOptions) => send<T>('DELETE', path, undefined, options),
};
