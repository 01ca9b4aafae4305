import { http } from '../../kernel/http';
import type { Outgoing } from '../../kernel/outboxShelf';
import type { Message, PostMessage, ReplyInThread } from '../../kernel/wire';

const TIMEOUT_MS = 15_000;

/** Sends what lies in the outbox: a message to its room, an answer to its thread. */
export function postOutgoing(outgoing: Outgoing): Promise<Message> {
  const { room, root, op, text, urgency, request, poll, forward } = outgoing;
  const files = outgoing.files.map(({ id }) => id);
  const messages = `/api/chat/rooms/${room}/messages`;
  const options = { signal: AbortSignal.timeout(TIMEOUT_MS) };
  if (root > 0) {
    const reply: ReplyInThread = { op, text, urgency, files, room: outgoing.alsoRoom };
    return http.post<Message>(`${messages}/${root}/replies`, reply, options);
  }
  const post: PostMessage = { op, text, urgency, files, request, poll, forward };
  return http.post<Message>(messages, post, options);
}
