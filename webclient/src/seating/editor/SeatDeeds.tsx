import { Copy, RotateCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../look';
import { numberIn, Pick, Typed } from './fields';
import css from './Inspector.module.css';
import { boxAround } from './model/geometry';
import { addedIn, chosenOf, copied, removed, rotated, stepOf } from './model/seats';
import { metres } from './model/sketch';
import { texts } from './texts';
import type { Editor } from './useEditor';

/** What is done with the chosen seats as a whole. */
export function SeatDeeds({ editor }: { editor: Editor }) {
  const t = texts.useT();
  const { saved, chosen } = editor;
  const [times, setTimes] = useState(1);
  const [way, setWay] = useState<'beside' | 'behind'>('beside');
  const copy = () => {
    const [along] = stepOf(saved, chosen);
    const behind = boxAround(chosenOf(saved, chosen).map(({ at }) => at));
    const BEHIND = 2.6;
    const step =
      way === 'beside' ? ([along, 0] as const) : ([0, metres(behind.bottom - behind.top + BEHIND)] as const);
    const next = copied(saved, chosen, step, times);
    editor.apply(next, t('did.copied'), { choose: [...chosen, ...addedIn(saved, next)] });
  };
  return (
    <div className={css.deeds}>
      <h3>{t('deed.copy')}</h3>
      <div className={css.copy}>
        <Pick
          label={t('deed.way')}
          value={way}
          options={[
            { value: 'beside', label: t('deed.beside') },
            { value: 'behind', label: t('deed.behind') },
          ]}
          onPick={next => next !== '' && setWay(next)}
        />
        <Typed
          label={t('deed.times')}
          value={String(times)}
          numeric
          onTyped={text => {
            const n = numberIn(text);
            if (n === null || n < 1 || n > 50) return false;
            setTimes(Math.round(n));
            return true;
          }}
        />
      </div>
      <Button icon={<Copy size={16} />} onClick={copy}>
        {t('deed.doCopy')}
      </Button>
      <Button
        icon={<RotateCw size={16} />}
        onClick={() => editor.apply(rotated(saved, chosen, 90), t('did.turned'))}
      >
        {t('deed.turn')}
      </Button>
      <Button
        kind="danger"
        icon={<Trash2 size={16} />}
        onClick={() => editor.apply(removed(saved, chosen), t('did.removed'), { choose: [] })}
      >
        {t('deed.remove')}
      </Button>
      <p className={css.hint}>{t('deed.removeHint')}</p>
    </div>
  );
}
