import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useStore } from '../../kernel/store';
import { Button } from '../../look/Button';
import { Card } from '../../look/Card';
import { IconButton } from '../../look/IconButton';
import { Notice } from '../../look/Notice';
import { TextField } from '../../look/TextField';
import { arrangement } from '../arrangement';
import { words } from './messages';
import css from './NoticeScreen.module.css';
import { useArrange } from './useArrange';

const MOST_WORDS = 30;
const MOST_CHARS = 40;
const NONE: readonly string[] = [];

/** Words of which I am told in any room. */
export function WordsCard() {
  const t = words.useT();
  const known = useStore(arrangement, held => held?.keywords) ?? NONE;
  const { arrange, error } = useArrange();
  const [word, setWord] = useState('');
  const wanted = word.trim();
  const told =
    known.length >= MOST_WORDS ? t('words.most') : known.includes(wanted) ? t('words.twice') : undefined;
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!wanted || told) return;
    setWord('');
    void arrange(held => ({ ...held, keywords: [...held.keywords, wanted] }));
  };
  const remove = (gone: string) =>
    arrange(held => ({ ...held, keywords: held.keywords.filter(one => one !== gone) }));
  return (
    <Card title={t('words.title')}>
      <p className={css.hint}>{t('words.text')}</p>
      {error && <Notice kind="refused" title={error.message} />}
      {known.length === 0 ? (
        <p className={css.none}>{t('words.none')}</p>
      ) : (
        <ul className={css.wordList}>
          {known.map(one => (
            <li key={one} className={css.word}>
              {one}
              <IconButton
                label={t('words.remove', { word: one })}
                icon={<X size={16} />}
                onClick={() => void remove(one)}
              />
            </li>
          ))}
        </ul>
      )}
      <form className={css.add} onSubmit={add}>
        <TextField
          label={t('words.label')}
          value={word}
          onChange={setWord}
          maxLength={MOST_CHARS}
          hint={told}
          autoComplete="off"
        />
        <Button kind="outlined" type="submit" disabled={!wanted || told !== undefined}>
          {t('words.add')}
        </Button>
      </form>
    </Card>
  );
}
