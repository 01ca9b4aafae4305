/** Why the server ended the stream for good; everything else means: come back. */
export type StayAway = 'signIn' | 'revoked' | 'reload' | 'refused';

export const RESTARTING = 4001;
export const TOO_MANY_FRAMES = 4013;
const SIGN_IN = 4101;
const REVOKED = 4103;
const OTHER_VERSION = 4109;

export function stayAway(code: number): StayAway | null {
  if (code < 4100 || code > 4199) return null;
  if (code === SIGN_IN) return 'signIn';
  if (code === REVOKED) return 'revoked';
  return code === OTHER_VERSION ? 'reload' : 'refused';
}
