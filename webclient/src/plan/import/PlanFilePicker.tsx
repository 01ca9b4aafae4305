import { FileSpreadsheet } from 'lucide-react';
import { words } from './messages';
import css from './PlanImport.module.css';

export interface PlanFilePickerProps {
  chosen: File | null;
  onChoose: (file: File) => void;
}

export function PlanFilePicker({ chosen, onChoose }: PlanFilePickerProps) {
  const t = words.useT();
  return (
    <label className={css.file} data-chosen={chosen !== null || undefined}>
      <FileSpreadsheet size={22} aria-hidden="true" />
      <b>{t('file.name')}</b>
      <span className={css.fileName}>{chosen?.name ?? t('file.none')}</span>
      <span className={css.pick}>{chosen ? t('file.other') : t('file.choose')}</span>
      <input
        className={css.input}
        type="file"
        accept=".csv,text/csv"
        onChange={event => {
          const picked = event.target.files?.[0];
          if (picked) onChoose(picked);
          // The same file, mended, can be chosen again.
          event.target.value = '';
        }}
      />
    </label>
  );
}
