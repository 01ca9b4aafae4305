import { MapPin } from 'lucide-react';
import { useMe } from '../../session/session';
import css from './FileTray.module.css';
import { uploads } from './fileQueue';
import { coordinatesText, wayText } from './placeText';
import { texts } from './texts';
import type { Upload } from './upload';

/** Asked only where a photo knows its place; off until its sender wants it. */
export function PlaceChoice({ photos }: { photos: readonly Upload[] }) {
  const t = texts.useT();
  const { hall, hub } = useMe();
  const [first] = photos;
  if (!first?.taken) return null;
  const kept = photos.every(({ keepPlace }) => keepPlace);
  const origin = hall && { kind: 'hall' as const, at: hall, name: hub.place };
  return (
    <label className={css.place}>
      <input
        type="checkbox"
        checked={kept}
        onChange={event => {
          for (const { op } of photos) uploads.keepPlace(op, event.target.checked);
        }}
      />
      <MapPin size={16} aria-hidden="true" />
      <span>
        <b>{t('place.keep')}</b>
        <span className={css.placeWay}>
          {origin ? wayText(origin, first.taken) : coordinatesText(first.taken)}
        </span>
        <span className={css.placeHint}>{t(kept ? 'place.kept' : 'place.keepHint')}</span>
      </span>
    </label>
  );
}
