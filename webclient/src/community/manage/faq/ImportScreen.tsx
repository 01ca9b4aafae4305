import { Download } from 'lucide-react';
import { useState } from 'react';
import { base64Of } from '../../../directory/import/roster';
import { mainUnit } from '../../../directory/units';
import type { FaqReport } from '../../../kernel/wire';
import { Button, Card, CsvPicker, Notice, toast } from '../../../look';
import { download } from '../../../plan/download';
import { useMe, useRole } from '../../../session/session';
import { useTopics } from '../../community';
import manage from '../Manage.module.css';
import { ManagePage } from '../ManagePage';
import { type FaqFile, manageApi } from '../manageApi';
import { UnitChoice } from '../UnitChoice';
import { useDeed } from '../useDeed';
import css from './Faq.module.css';
import { ImportReport } from './ImportReport';
import { texts } from './texts';

const MOST_BYTES = 9 * 1024 * 1024;

/** FAQの取込: choose, look, then write; and the way back as a file. */
export default function ImportScreen() {
  const t = texts.useT();
  return (
    <ManagePage title={t('import.title')} intro={t('import.intro')} allowed={useRole('MODERATOR')}>
      <Import />
      <Export />
    </ManagePage>
  );
}

function Import() {
  const t = texts.useT();
  const me = useMe().person;
  const deed = useDeed();
  const [file, setFile] = useState<File | null>(null);
  const [unit, setUnit] = useState<number | null>(mainUnit(me));
  const [chosen, setCategory] = useState<number | null>(null);
  const [report, setReport] = useState<FaqReport | null>(null);
  const topics = useTopics();
  const categories = topics?.categories.filter(category => !category.closed) ?? [];
  const category = chosen ?? categories[0]?.id ?? null;
  const large = (file?.size ?? 0) > MOST_BYTES;
  const ready = file && !large && unit !== null && category !== null;
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setReport(null);
      deed.forget();
    };
  const withFile = (ask: (asked: FaqFile) => Promise<void>) =>
    deed.run(async () => {
      if (file && unit !== null && category !== null)
        await ask({ csv: await base64Of(file), unit, category });
    });
  const look = () => withFile(async asked => setReport(await manageApi.preview(asked)));
  const write = ({ digest }: FaqReport) =>
    withFile(async asked => {
      const { adds, changes } = await manageApi.apply(asked, digest);
      setReport(null);
      setFile(null);
      toast(t('apply.done', { adds, changes }));
    });
  return (
    <>
      <Card>
        <div className={manage.fields}>
          <p className={manage.hint}>{t('import.columns')}</p>
          <CsvPicker
            name={t('file.name')}
            chosen={file}
            none={t('file.none')}
            choose={t(file ? 'file.other' : 'file.choose')}
            onChoose={changed(setFile)}
          />
          <div className={css.choices}>
            <div className={manage.label}>
              {t('unit')}
              <UnitChoice label={t('unit')} value={unit} onChange={changed(setUnit)} />
              <span className={manage.hint}>{t('unit.hint')}</span>
            </div>
            <label className={manage.label}>
              {t('category')}
              <select
                className={manage.select}
                value={category ?? ''}
                onChange={event => changed(setCategory)(Number(event.target.value))}
              >
                {categories.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <div className={manage.foot}>
            <Button
              kind={report ? 'outlined' : 'filled'}
              size={44}
              disabled={!ready || deed.busy}
              onClick={() => void look()}
            >
              {deed.busy ? t('reading') : t('preview')}
            </Button>
          </div>
        </div>
      </Card>
      {large && <Notice kind="refused" title={t('file.large')} />}
      {deed.error && <Notice kind="refused" title={deed.error.message} />}
      {report && <ImportReport report={report} busy={deed.busy} onApply={() => void write(report)} />}
    </>
  );
}

function Export() {
  const t = texts.useT();
  const deed = useDeed();
  const save = () =>
    deed.run(async () => {
      const { name, text } = await manageApi.exported();
      download(name, text);
    });
  return (
    <Card
      title={t('export.title')}
      action={
        <Button icon={<Download size={18} />} disabled={deed.busy} onClick={() => void save()}>
          {t('export.do')}
        </Button>
      }
    >
      <p className={manage.hint}>{t('export.text')}</p>
      {deed.error && <Notice kind="refused" title={deed.error.message} />}
    </Card>
  );
}
