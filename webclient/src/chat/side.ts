/** What may stand beside a room; a thread takes its place. */
export type Side = 'members' | 'find' | 'pins';
