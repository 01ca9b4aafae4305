import { session } from '../session/session';
import { leaveChat, startChat, stopChat, viewer } from './chat';

/** Chat begins with a session and ends with it. Called once, at the start of the page. */
export function followSession(): void {
  session.subscribe(follow);
  follow();
}

function follow(): void {
  const now = session.get();
  if (now.phase === 'in' && viewer.get() !== now.me.person.id) startChat(now.me.person.id);
  if (now.phase !== 'out' || viewer.get() === 0) return;
  if (now.why === 'left') void leaveChat();
  else stopChat();
}
