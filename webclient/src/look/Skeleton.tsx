import { useEffect, useState } from 'react';
import { look } from './messages';
import css from './Skeleton.module.css';

const WORD_AFTER_MS = 3000;

/** Rows that are known to come, in their final height. A word joins them when it takes long. */
export function SkeletonRows({ rows, height = 'var(--row-person)' }: { rows: number; height?: string }) {
  const t = look.useT();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), WORD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={css.rows} role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows without content have nothing else
        <div key={row} className={css.row} style={{ blockSize: height }}>
          <span className={css.circle} />
          <span className={css.bars}>
            <span className={css.bar} style={{ inlineSize: `${45 + ((row * 17) % 30)}%` }} />
            <span className={css.bar} style={{ inlineSize: `${60 + ((row * 23) % 30)}%` }} />
          </span>
        </div>
      ))}
      {long && <p className={css.word}>{t('loading')}</p>}
    </div>
  );
}
