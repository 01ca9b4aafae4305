import { lazy, Suspense, useState } from 'react';
import type { FileBrief } from '../../kernel/wire';
import type { ParcelFile } from '../parcel';
import { FileRow } from './FileRow';
import css from './Files.module.css';
import { PhotoGrid } from './PhotoGrid';
import { PlaceCard } from './PlaceCard';

const Viewer = lazy(() => import('./viewer/Viewer'));

/** Drawn as a picture in the message: photos, and videos of which there is one. */
export const isPicture = ({ kind, thumb }: FileBrief): boolean =>
  (kind === 'IMAGE' || kind === 'VIDEO') && thumb;

/**
 * The files of a message: photos together, then rows. Every box has its height before its picture has come, so that
 * nothing jumps. One opens the viewer over all of them.
 */
export function Files({ files }: { files: readonly FileBrief[] }) {
  const [shown, setShown] = useState<number | null>(null);
  if (files.length === 0) return null;
  const pictures = files.filter(isPicture);
  const others = files.filter(file => !isPicture(file));
  const open = ({ id }: FileBrief) => setShown(files.findIndex(file => file.id === id));
  return (
    <div className={css.files}>
      {pictures.length > 0 && <PhotoGrid files={pictures} onOpen={open} />}
      {others.length > 0 && (
        <ul className={css.rows}>
          {others.map(file => (
            <li key={file.id}>
              <FileRow file={file} onOpen={() => open(file)} />
            </li>
          ))}
        </ul>
      )}
      <Places files={files} />
      {shown !== null && (
        <Suspense fallback={null}>
          <Viewer files={files} start={shown} onClose={() => setShown(null)} />
        </Suspense>
      )}
    </div>
  );
}

/** Photos of one walk are taken close together: each place that differs has its card, three at most. */
const MOST_PLACES = 3;

function Places({ files }: { files: readonly FileBrief[] }) {
  const places = new Map(
    files.flatMap(({ place }) => (place ? [[`${place.lat.toFixed(3)},${place.lon.toFixed(3)}`, place]] : [])),
  );
  return [...places].slice(0, MOST_PLACES).map(([key, place]) => <PlaceCard key={key} place={place} />);
}

/** What goes with a message that is still on its way. */
export function EchoFiles({ files }: { files: readonly ParcelFile[] }) {
  if (files.length === 0) return null;
  return (
    <ul className={css.rows}>
      {files.map(file => (
        <li key={file.id}>
          <FileRow file={{ ...file, thumb: file.thumbUrl !== undefined, pages: null }} />
        </li>
      ))}
    </ul>
  );
}
