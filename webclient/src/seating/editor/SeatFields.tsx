import { numberIn, Pick, Typed } from './fields';
import css from './Inspector.module.css';
import { boxAround } from './model/geometry';
import { changed, moved, type SeatChange } from './model/seats';
import { metres, SEAT_KINDS, type Seat, type SeatKind, type SeatMode } from './model/sketch';
import { SeatDeeds } from './SeatDeeds';
import { SeatFeatures } from './SeatFeatures';
import { texts } from './texts';
import type { Editor } from './useEditor';

/** What all have, or nothing when they differ. */
function same<T>(seats: readonly Seat[], of: (seat: Seat) => T): T | null {
  const first = seats[0] && of(seats[0]);
  return first !== undefined && seats.every(seat => of(seat) === first) ? first : null;
}

/** The chosen seats, one or many: what they have in common can be changed for all. */
export function SeatFields({ editor, seats }: { editor: Editor; seats: readonly Seat[] }) {
  const t = texts.useT();
  const { chosen, readOnly } = editor;
  const [first] = seats;
  if (!first) return null;
  const one = seats.length === 1;
  const change = (what: SeatChange, said: string) => {
    editor.apply(changed(editor.saved, chosen, what), said);
    return true;
  };
  const { left, top } = boxAround(seats.map(({ at }) => at));
  const goTo = (axis: 0 | 1, text: string) => {
    const to = numberIn(text);
    if (to === null || to < -5 || to > 205) return false;
    const by = metres(to - (axis === 0 ? left : top));
    editor.apply(moved(editor.saved, chosen, axis === 0 ? [by, 0] : [0, by]), t('did.moved'));
    return true;
  };
  const turnTo = (text: string) => {
    const to = numberIn(text);
    return to !== null && change({ rot: ((Math.round(to) % 360) + 360) % 360 }, t('did.turned'));
  };
  const mixed = t('inspector.mixed');
  const rot = same(seats, ({ rot }) => rot);
  return (
    <>
      <h2>{one ? first.code : t('inspector.many', { n: seats.length })}</h2>
      {one && (
        <p className={css.hint}>
          {first.id === null ? t('inspector.new') : t('inspector.id', { id: first.id })}
        </p>
      )}
      {one && (
        <Typed
          label={t('field.code')}
          value={first.code}
          disabled={readOnly}
          onTyped={code => code !== '' && code.length <= 12 && change({ code }, t('did.number'))}
        />
      )}
      <Pick<SeatKind>
        label={t('field.kind')}
        value={same(seats, ({ kind }) => kind) ?? ''}
        none={same(seats, ({ kind }) => kind) ? undefined : mixed}
        options={SEAT_KINDS.map(value => ({ value, label: t(`kind.${value}`) }))}
        disabled={readOnly}
        onPick={kind => kind !== '' && change({ kind }, t('did.kind'))}
      />
      <Pick<SeatMode>
        label={t('field.mode')}
        value={same(seats, ({ mode }) => mode) ?? ''}
        none={same(seats, ({ mode }) => mode) ? undefined : mixed}
        options={(['RESERVABLE', 'UNAVAILABLE'] as const).map(value => ({
          value,
          label: t(`mode.${value}`),
        }))}
        disabled={readOnly}
        onPick={mode => mode !== '' && change({ mode }, t('did.mode'))}
      />
      <div className={css.three}>
        <Typed
          label={t('field.x')}
          value={String(metres(left))}
          numeric
          disabled={readOnly}
          onTyped={text => goTo(0, text)}
        />
        <Typed
          label={t('field.y')}
          value={String(metres(top))}
          numeric
          disabled={readOnly}
          onTyped={text => goTo(1, text)}
        />
        <Typed
          label={t('field.rot')}
          value={rot === null ? '' : String(rot)}
          mixed={mixed}
          numeric
          disabled={readOnly}
          onTyped={turnTo}
        />
      </div>
      <SeatFeatures seats={seats} disabled={readOnly} onChange={change} />
      <Pick
        label={t('field.zone')}
        value={same(seats, ({ zone }) => zone ?? '-') ?? ''}
        none={same(seats, ({ zone }) => zone ?? '-') ? undefined : mixed}
        options={[
          ...editor.sketch.zones.map(({ letter, name }) => ({ value: letter, label: `${letter} ${name}` })),
          { value: '-', label: t('field.noZone') },
        ]}
        disabled={readOnly}
        onPick={zone => zone !== '' && change({ zone: zone === '-' ? null : zone }, t('did.zone'))}
      />
      <p className={css.hint}>{t('inspector.zoneHint')}</p>
      {!readOnly && <SeatDeeds editor={editor} />}
    </>
  );
}
