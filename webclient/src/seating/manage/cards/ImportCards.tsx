import { useState } from 'react';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import { base64Of } from '../../../directory/import/roster';
import type { CardImport } from '../../../kernel/wire';
import { Button, Card, CsvPicker, Notice, toast } from '../../../look';
import { cardApi } from '../../card/api';
import css from './Cards.module.css';
import { texts } from './texts';

const MOST_BYTES = 1024 * 1024;

/** A list is looked at first; what is then registered is what was looked at. */
export function ImportCards() {
  const t = texts.useT();
  const deed = useDeed();
  const [file, setFile] = useState<File | null>(null);
  const [look, setLook] = useState<CardImport | null>(null);
  const large = file !== null && file.size > MOST_BYTES;
  const choose = (next: File | null) => {
    setFile(next);
    setLook(null);
    deed.forget();
  };
  const check = () => deed.run(async () => file && setLook(await cardApi.take(await base64Of(file), null)));
  const bind = () =>
    deed.run(async () => {
      if (!file || !look) return;
      const { adds } = await cardApi.take(await base64Of(file), look.digest);
      toast(t('bound', { n: adds }));
      choose(null);
    });
  const ready = look !== null && look.problems.length === 0 && look.adds > 0;
  return (
    <Card title={t('import')}>
      <div className={css.stack}>
        <p className={shared.hint}>{t('importText')}</p>
        <CsvPicker
          name={t('file')}
          chosen={file}
          none={t('none')}
          choose={t(file ? 'other' : 'choose')}
          onChoose={choose}
        />
        {large && <Notice kind="refused" title={t('large')} />}
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
        {look && <Found look={look} />}
        <div className={css.foot}>
          <Button
            kind={ready ? 'outlined' : 'filled'}
            disabled={!file || large || deed.busy}
            onClick={() => void check()}
          >
            {t('check')}
          </Button>
          {ready && (
            <Button kind="filled" disabled={deed.busy} onClick={() => void bind()}>
              {t('bind', { n: look.adds })}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}

function Found({ look: { adds, known, problems } }: { look: CardImport }) {
  const t = texts.useT();
  return (
    <section aria-live="polite">
      <b>{t('found', { adds, known })}</b>
      <p>{problems.length === 0 ? t('clean') : t('wrong', { n: problems.length })}</p>
      <ul className={css.problems}>
        {problems.map(({ line, code, message }) => (
          <li key={`${line} ${code}`}>
            {line > 0 && <b>{t('line', { n: line })}</b>}
            {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
