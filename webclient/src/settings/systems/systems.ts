import { http } from '../../kernel/http';
import type {
  ApiKeyList,
  ApiKeyMade,
  Hook,
  HookList,
  HookMade,
  HookProblem,
  HookTried,
  SetHook,
} from '../../kernel/wire';
import { words } from './messages';
import type { ja } from './messages.ja';

const HOOKS = '/api/presence/hooks';

export const systemsApi = {
  keys: (signal: AbortSignal) => http.get<ApiKeyList>('/api/api-keys', { signal }),
  makeKey: (name: string, scopes: string[]) => http.post<ApiKeyMade>('/api/api-keys', { name, scopes }),
  revokeKey: (id: number) => http.delete(`/api/api-keys/${id}`),
  hooks: (signal: AbortSignal) => http.get<HookList>(HOOKS, { signal }),
  makeHook: (wish: SetHook) => http.post<HookMade>(HOOKS, wish),
  setHook: (id: number, wish: SetHook) => http.put<Hook>(`${HOOKS}/${id}`, wish),
  deleteHook: (id: number) => http.delete(`${HOOKS}/${id}`),
  testHook: (id: number) => http.post<HookTried>(`${HOOKS}/${id}/test`),
};

type ScopeKey = `scope.${string}` & keyof typeof ja;

/** A scope this client does not know yet keeps the name the hub gives it. */
export function scopeWord(scope: string, known: Record<string, string>): string {
  const key = `scope.${scope}`;
  return key in known ? words.t(key as ScopeKey) : scope;
}

export function problemWord(problem: HookProblem, status: number | null): string {
  return problem === 'REFUSED'
    ? words.t('problem.REFUSED', { status: status ?? '?' })
    : words.t(`problem.${problem}`);
}

/** Whether the last thing that happened to a hook was a failure. */
export function isFailing({ lastSuccessAt, lastFailureAt }: Hook): boolean {
  return lastFailureAt !== null && (lastSuccessAt === null || lastFailureAt > lastSuccessAt);
}
