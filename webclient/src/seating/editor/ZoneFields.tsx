import { Trash2 } from 'lucide-react';
import { Button } from '../../look';
import { squareMetres } from './canvas/Overlay';
import { numberIn, Pick, Typed } from './fields';
import css from './Inspector.module.css';
import type { Zone } from './model/sketch';
import { cornerMoved, cornerRemoved, zoneChanged, zoneRemoved } from './model/zones';
import { texts } from './texts';
import type { Editor } from './useEditor';

const STYLES = ['1', '2', '3', '4', '5'] as const;

/** A zone: its letter, its name, its colour, and every corner of its line. */
export function ZoneFields({ editor, zone }: { editor: Editor; zone: Zone }) {
  const t = texts.useT();
  const { saved, readOnly } = editor;
  const seats = saved.seats.filter(seat => seat.zone === zone.letter);
  const change = (next: Partial<Zone>) => {
    editor.apply(zoneChanged(saved, zone.key, next), t('did.zoneChanged'));
    return true;
  };
  const line = (poly: Zone['poly']) =>
    editor.redraw(saved, zoneChanged(saved, zone.key, { poly }), t('did.line'), zone.key);
  const corner = (n: number, axis: 0 | 1, text: string) => {
    const to = numberIn(text);
    if (to === null || to < -5 || to > 205) return false;
    const [x, y] = zone.poly[n] ?? [0, 0];
    line(cornerMoved(zone.poly, n, axis === 0 ? [to, y] : [x, to]));
    return true;
  };
  return (
    <>
      <h2>{t('zone.title', { letter: zone.letter })}</h2>
      <p className={css.hint}>{t('zone.facts', { seats: seats.length, area: squareMetres(zone.poly) })}</p>
      <Typed
        label={t('zone.letter')}
        value={zone.letter}
        disabled={readOnly}
        onTyped={letter =>
          letter !== '' &&
          letter.length <= 3 &&
          !saved.zones.some(one => one !== zone && one.letter === letter) &&
          change({ letter })
        }
      />
      <Typed
        label={t('zone.name')}
        value={zone.name}
        disabled={readOnly}
        onTyped={name => name !== '' && name.length <= 60 && change({ name })}
      />
      <Pick
        label={t('zone.style')}
        value={STYLES.find(style => style === String(zone.style)) ?? '1'}
        options={STYLES.map(value => ({ value, label: t(`style.${value}`) }))}
        disabled={readOnly}
        onPick={style => style !== '' && change({ style: Number(style) })}
      />
      <h3>{t('zone.corners')}</h3>
      <ol className={css.corners}>
        {zone.poly.map(([x, y], n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in the line
          <li key={n}>
            <Typed
              label={t('field.x')}
              value={String(x)}
              numeric
              disabled={readOnly}
              onTyped={text => corner(n, 0, text)}
            />
            <Typed
              label={t('field.y')}
              value={String(y)}
              numeric
              disabled={readOnly}
              onTyped={text => corner(n, 1, text)}
            />
            {!readOnly && zone.poly.length > 3 && (
              <Button
                size={30}
                aria-label={t('zone.dropCorner', { n: n + 1 })}
                onClick={() => line(cornerRemoved(zone.poly, n))}
              >
                −
              </Button>
            )}
          </li>
        ))}
      </ol>
      <div className={css.deeds}>
        <Button onClick={() => editor.choose(seats.map(({ key }) => key))}>{t('zone.chooseSeats')}</Button>
        {!readOnly && (
          <Button
            kind="danger"
            icon={<Trash2 size={16} />}
            onClick={() => editor.apply(zoneRemoved(saved, zone.key), t('did.zoneRemoved'))}
          >
            {t('zone.remove')}
          </Button>
        )}
      </div>
      <p className={css.hint}>{t('zone.hint')}</p>
    </>
  );
}
