import { Hash } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../look';
import css from './Editor.module.css';
import { Typed } from './fields';
import { codes, numbered, readingOrder } from './model/numbers';
import { chosenOf } from './model/seats';
import { texts } from './texts';
import type { Editor } from './useEditor';

/** Numbers for the seats a stroke met, or for those that are chosen, in the order of reading. */
export function NumberPanel({ editor }: { editor: Editor }) {
  const t = texts.useT();
  const { saved, stroke, chosen } = editor;
  const order = stroke.length > 0 ? [...stroke] : readingOrder(chosenOf(saved, chosen));
  const first = saved.seats.find(({ key }) => key === order[0]);
  const [start, setStart] = useState('');
  const [skip, setSkip] = useState('');
  const from = start || first?.code || 'A-01';
  const figures = [...skip.normalize('NFKC')].filter(sign => /\d/.test(sign));
  const numbering = { start: from, skip: figures };
  const given = figures.length < 8 ? codes(numbering, order.length) : null;
  const give = (keys: readonly string[]) => {
    const next = numbered(saved, keys, numbering);
    if (next) editor.apply(next, t('did.numbered'));
    editor.setStroke([]);
  };
  return (
    <section className={css.panel} aria-label={t('number.title')}>
      <h2>
        <Hash size={18} aria-hidden="true" /> {t('number.title')}
      </h2>
      <p aria-live="polite">
        {order.length === 0
          ? t('number.none')
          : t(stroke.length > 0 ? 'number.stroke' : 'number.chosen', {
              n: order.length,
              from: given?.[0] ?? '?',
              until: given?.at(-1) ?? '?',
            })}
      </p>
      <Typed
        label={t('number.start')}
        value={from}
        onTyped={text => {
          if (!codes({ start: text, skip: [] }, 1) || text.length > 12) return false;
          setStart(text);
          return true;
        }}
      />
      <Typed
        label={t('number.skip')}
        value={skip}
        onTyped={text => {
          setSkip(text);
          return true;
        }}
      />
      <div className={css.foot}>
        {stroke.length > 0 && <Button onClick={() => editor.setStroke([])}>{t('number.clear')}</Button>}
        <Button disabled={order.length < 2 || !given} onClick={() => give(order.toReversed())}>
          {t('number.reverse')}
        </Button>
        <Button kind="filled" disabled={order.length === 0 || !given} onClick={() => give(order)}>
          {t('number.do')}
        </Button>
      </div>
    </section>
  );
}
