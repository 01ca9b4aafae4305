import { Search } from 'lucide-react';
import { Empty } from '../look';
import css from './SearchScreen.module.css';
import { texts } from './texts';

const EXAMPLES = ['words', 'quote', 'kana'] as const;

/** Nothing typed yet: what can be found here, and how to ask. */
export function Start({ onTry }: { onTry: (q: string) => void }) {
  const t = texts.useT();
  return (
    <div className={css.start}>
      <Empty icon={<Search />} title={t('start.title')}>
        {t('start.text')}
      </Empty>
      <ul className={css.examples}>
        {EXAMPLES.map(example => {
          const [q] = t(`start.${example}`).split(' / ');
          return (
            <li key={example}>
              <button type="button" className={css.example} onClick={() => onTry(q ?? '')}>
                <b>{t(`start.${example}`)}</b>
                <span>{t(`start.${example}Text`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
