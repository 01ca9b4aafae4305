import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useLoaded } from '../../kernel/loaded';
import { Broken, Button, IconButton, SkeletonRows, TextField, toast } from '../../look';
import css from './Manage.module.css';
import { manageApi } from './manageApi';
import { texts } from './texts';
import { useDeed } from './useDeed';

const MOST_CHARS = 200;

/** The other wordings of a question, as moderators keep them: they are what makes it found. */
export default function AskedAs({ question }: { question: number }) {
  const t = texts.useT();
  const { value, error, reload } = useLoaded(`asked as ${question}`, () => manageApi.askedAs(question));
  const [kept, setKept] = useState<readonly string[] | null>(null);
  const [text, setText] = useState('');
  const deed = useDeed();
  const wordings = kept ?? value?.wordings ?? [];
  const write = (next: readonly string[]) =>
    deed.run(async () => {
      setKept((await manageApi.setAskedAs(question, next)).wordings);
    });
  const remove = async (wording: string) => {
    const before = wordings;
    if (await write(wordings.filter(one => one !== wording))) toast(t('saved'), () => void write(before));
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const wording = text.trim();
    if (wording === '' || wordings.includes(wording)) return;
    if (await write([...wordings, wording])) setText('');
  };
  if (error && !value) return <Broken error={error} onRetry={reload} />;
  if (!value) return <SkeletonRows rows={3} height="2.5rem" />;
  return (
    <section className={css.items} aria-label={t('asked.title')}>
      <p className={css.hint}>{wordings.length === 0 ? t('asked.none') : t('asked.intro')}</p>
      <ul className={css.wordings}>
        {wordings.map(wording => (
          <li key={wording} className={css.wording}>
            <span>{wording}</span>
            <IconButton
              label={t('asked.remove', { text: wording })}
              icon={<X size={16} />}
              disabled={deed.busy}
              onClick={() => void remove(wording)}
            />
          </li>
        ))}
      </ul>
      <form className={css.adding} onSubmit={event => void add(event)}>
        <TextField
          label={t('asked.add')}
          value={text}
          onChange={setText}
          maxLength={MOST_CHARS}
          placeholder={t('asked.placeholder')}
          error={deed.error?.message ?? null}
        />
        <Button type="submit" size={44} icon={<Plus size={18} />} disabled={deed.busy || text.trim() === ''}>
          {t('asked.add')}
        </Button>
      </form>
    </section>
  );
}
