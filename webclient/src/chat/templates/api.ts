import { http } from '../../kernel/http';
import type { PutTemplate, Template, Templates } from '../../kernel/wire';

export const templatesApi = {
  all: (signal: AbortSignal) => http.get<Templates>('/api/chat/templates', { signal }),
  save: (id: number | null, put: PutTemplate) =>
    id === null
      ? http.post<Template>('/api/chat/templates', put)
      : http.put<Template>(`/api/chat/templates/${id}`, put),
  remove: (id: number) => http.delete(`/api/chat/templates/${id}`),
};
