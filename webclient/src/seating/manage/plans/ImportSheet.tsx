import { useState } from 'react';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import { useNavigate } from '../../../kernel/router';
import { Button, CsvPicker, Notice, Sheet, toast } from '../../../look';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { Floor, PlanProblem } from '../wire';
import { floorName } from './names';
import { Problems } from './Problems';

interface ImportSheetProps {
  floors: readonly Floor[];
  start: Floor | null;
  onClose: () => void;
}

const MOST_BYTES = 2 * 1024 * 1024;

/** A file is read and judged first; only then it becomes a draft, which nobody sees but those who look after floors. */
export function ImportSheet({ floors, start, onClose }: ImportSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [floor, setFloor] = useState<number | null>(start?.area ?? null);
  const [problems, setProblems] = useState<PlanProblem[] | null>(null);
  const large = file !== null && file.size > MOST_BYTES;
  const broken = problems?.some(({ severity }) => severity === 'ERROR') ?? false;
  const choose = (next: File) => {
    setFile(next);
    setProblems(null);
    deed.forget();
  };
  const check = () =>
    deed.run(async () =>
      setProblems((await manageApi.checkFile(await (file as File).text(), floor)).problems),
    );
  const write = () =>
    deed.run(async () => {
      const { plan, problems } = await manageApi.importPlan(await (file as File).text(), floor);
      setProblems(problems);
      if (!plan) return;
      toast(t('import.done'));
      navigate(`/seating/plans/${plan.id}`);
    });
  return (
    <Sheet kind="side" label={t('import.title')} onClose={onClose}>
      <div className={shared.form}>
        <h2 className={shared.formTitle}>{t('import.title')}</h2>
        <p className={shared.hint}>{t('import.text')}</p>
        <CsvPicker
          name={t('import.file')}
          accept=".json,application/json"
          chosen={file}
          none={t('import.none')}
          choose={t(file ? 'import.other' : 'import.choose')}
          onChoose={choose}
        />
        <label className={shared.label}>
          {t('import.floor')}
          <select
            className={shared.select}
            value={floor ?? ''}
            onChange={event => {
              setFloor(event.target.value === '' ? null : Number(event.target.value));
              setProblems(null);
            }}
          >
            <option value="">{t('import.asWritten')}</option>
            {floors.map(one => (
              <option key={one.area} value={one.area}>
                {floorName(one)}
              </option>
            ))}
          </select>
        </label>
        {large && <Notice kind="refused" title={t('import.large')} />}
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
        {problems && (
          <section aria-label={t('import.found')} aria-live="polite">
            <p>
              {problems.length === 0
                ? t('import.clean')
                : t(broken ? 'import.broken' : 'import.warned', { n: problems.length })}
            </p>
            <Problems problems={problems} />
          </section>
        )}
        <div className={shared.foot}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind={problems ? 'outlined' : 'filled'}
            disabled={!file || large || deed.busy}
            onClick={() => void check()}
          >
            {t('import.check')}
          </Button>
          {problems && !broken && (
            <Button kind="filled" disabled={deed.busy} onClick={() => void write()}>
              {t('import.do')}
            </Button>
          )}
        </div>
      </div>
    </Sheet>
  );
}
