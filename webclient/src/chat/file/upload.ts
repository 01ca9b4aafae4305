import { v7 as uuidv7 } from 'uuid';
import type { FileBrief } from '../../kernel/wire';
import type { ParcelFile, Spot } from '../parcel';
import type { Point } from './geo';

/** A file on its way to the server, as it lies on this device. */
export interface KeptUpload {
  /** UUIDv7: names the upload to the server, and sorts by when it was attached. */
  op: string;
  person: number;
  spot: Spot;
  name: string;
  type: string;
  /** Bytes. */
  size: number;
  /** Epoch ms; with name and size it tells whether a file chosen again is the same. */
  modified: number;
  /** Whether its sender wants the place of a photo to be seen. */
  keepPlace: boolean;
  /** Where a photo says that it was taken. */
  taken: Point | null;
  /** What is sent; null once it is whole, or if it was too much to be kept over a reload. */
  blob: Blob | null;
  /** Why the server does not take it. */
  refused: { code: string; message: string } | null;
  /** Once it is whole and checked. */
  file: FileBrief | null;
}

/**
 * `offline`: goes on by itself later. `checking`: whole, the server looks into it.
 * `lost`: the page was loaded anew and the file was too large to be kept; whoever attached it has to choose it again.
 */
export type UploadState = 'waiting' | 'sending' | 'offline' | 'checking' | 'done' | 'refused' | 'lost';

export interface Upload extends KeptUpload {
  state: UploadState;
  /** Bytes that the server has. */
  sent: number;
}

/** What is taken from a file chosen, dropped or pasted. */
export interface Chosen {
  blob: Blob;
  name: string;
  modified: number;
  taken: Point | null;
}

export function freshUpload(person: number, spot: Spot, { blob, name, modified, taken }: Chosen): Upload {
  return {
    op: uuidv7(),
    person,
    spot,
    name,
    type: blob.type,
    size: blob.size,
    modified,
    keepPlace: false,
    taken,
    blob,
    refused: null,
    file: null,
    state: 'waiting',
    sent: 0,
  };
}

/** As it lay on the device when the page was left. */
export function resumed(kept: KeptUpload): Upload {
  const { file, refused, blob, size } = kept;
  const state = file ? 'done' : refused ? 'refused' : blob ? 'waiting' : 'lost';
  return { ...kept, state, sent: file ? size : 0 };
}

export const isOpen = ({ state }: Upload): boolean => state !== 'done' && state !== 'refused';

export const sameFile = (upload: Upload, { blob, name, modified }: Chosen): boolean =>
  upload.name === name && upload.size === blob.size && upload.modified === modified;

/** 0 to 1. What is whole but not yet checked is not done. */
export function share({ sent, size }: Upload): number {
  return size === 0 ? 0 : Math.min(1, sent / size);
}

export const fileUrl = (file: number, inline = false): string =>
  `/api/files/${file}${inline ? '?inline=1' : ''}`;

export const thumbUrl = (file: number, width: 320 | 1280 = 320): string =>
  `/api/files/${file}/thumb?w=${width}`;

export function parcelFile({ id, name, size, kind, thumb }: FileBrief): ParcelFile {
  return { id, name, size, kind, thumbUrl: thumb ? thumbUrl(id) : undefined };
}
