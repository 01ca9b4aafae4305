import { http } from '../../kernel/http';
import type { RosterFile, RosterReport, RosterRequest } from '../../kernel/wire';

export const FILES = ['UNITS', 'PEOPLE', 'POSTS'] as const satisfies RosterFile[];
export type Chosen = Partial<Record<RosterFile, File>>;

const CHUNK = 0x8000;

/** The file's bytes as they are: the hub finds out the encoding. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

async function requestOf(chosen: Chosen, effectiveOn: string, digest: string | null): Promise<RosterRequest> {
  const read = async (file: File | undefined) => (file ? await base64Of(file) : null);
  return {
    effectiveOn,
    units: await read(chosen.UNITS),
    people: await read(chosen.PEOPLE),
    posts: await read(chosen.POSTS),
    digest,
  };
}

export async function preview(chosen: Chosen, effectiveOn: string): Promise<RosterReport> {
  return http.post<RosterReport>(
    '/api/directory/imports/preview',
    await requestOf(chosen, effectiveOn, null),
  );
}

export async function apply(chosen: Chosen, { effectiveOn, digest }: RosterReport): Promise<RosterReport> {
  return http.post<RosterReport>(
    '/api/directory/imports/apply',
    await requestOf(chosen, effectiveOn, digest),
  );
}

export function isEmpty({ counts }: RosterReport): boolean {
  return counts.adds + counts.changes + counts.leavers + counts.closed === 0;
}
