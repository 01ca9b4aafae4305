import { useStore } from '../../kernel/store';
import { Button } from '../../look';
import { detachFile, type ParcelFile, parcelOf, parcels, type Spot, spotKey } from '../parcel';
import { FileTile } from './FileTile';
import css from './FileTray.module.css';
import { dropOpen, uploads, useFilesReady } from './fileQueue';
import { PlaceChoice } from './PlaceChoice';
import { texts } from './texts';
import { parcelFile, type Upload } from './upload';

type Item =
  | { key: string; upload: Upload; file?: undefined }
  | { key: string; file: ParcelFile; upload?: undefined };

/** Above the text: what goes with it, and how far it is. Nothing if nothing is attached. */
export function FileTray({ spot }: { spot: Spot }) {
  const t = texts.useT();
  const { open, refused } = useFilesReady(spot);
  const all = useStore(uploads.all);
  const held = useStore(parcels, parcels => parcelOf(parcels, spot).files);
  const own = all.filter(upload => spotKey(upload.spot) === spotKey(spot));
  const items = itemsOf(held, own);
  if (items.length === 0) return null;
  const ready = items.length - open - refused;
  return (
    <section className={css.tray} aria-label={t('tray.label')}>
      <ul className={css.tiles}>
        {items.map(({ key, upload, file }) => (
          <li key={key} className={css.item}>
            {upload ? (
              <FileTile upload={upload} />
            ) : (
              <FileTile file={file} onRemove={() => detachFile(spot, file.id)} />
            )}
          </li>
        ))}
      </ul>
      <PlaceChoice photos={own.filter(({ taken, blob, state }) => taken && blob && state !== 'refused')} />
      <p className={css.foot}>
        <span role="status">
          {[
            open > 0 && t('tray.going', { n: open }),
            ready > 0 && t('tray.ready', { n: ready }),
            refused > 0 && t('tray.refused', { n: refused }),
          ]
            .filter(Boolean)
            .join('・')}
        </span>
        {open > 0 && (
          <>
            {refused === 0 && (
              <span className={css.calm}>
                {t(own.some(({ state }) => state === 'offline') ? 'tray.waiting' : 'tray.write')}
              </span>
            )}
            <Button kind="plain" size={30} className={css.drop} onClick={() => dropOpen(spot)}>
              {t('tray.dropOpen', { n: open })}
            </Button>
          </>
        )}
      </p>
    </section>
  );
}

/** Uploads in the order attached; before them what came into the parcel by another way. */
function itemsOf(held: readonly ParcelFile[], own: readonly Upload[]): Item[] {
  const ids = new Set(own.map(({ file }) => file && parcelFile(file).id));
  return [
    ...held.filter(({ id }) => !ids.has(id)).map(file => ({ key: `file ${file.id}`, file })),
    ...own.map(upload => ({ key: upload.op, upload })),
  ];
}
