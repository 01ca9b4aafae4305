import { Live as Any } from '../kernel/live';
import type { CommunityEvent } from './events';

export type { Held } from '../kernel/live';

/** A snapshot of the community, moved on by its events. */
export class Live<S extends { seq: number }> extends Any<S, CommunityEvent> {}
