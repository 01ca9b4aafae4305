import { FileSpreadsheet } from 'lucide-react';
import type { RosterFile, RosterReport } from '../../kernel/wire';
import css from './ImportScreen.module.css';
import { words } from './messages';

export interface FilePickerProps {
  file: RosterFile;
  chosen: File | undefined;
  /** What the hub found in it. */
  read: RosterReport['files'][number] | undefined;
  onChoose: (file: File) => void;
}

export function FilePicker({ file, chosen, read, onChoose }: FilePickerProps) {
  const t = words.useT();
  const found = read && t('file.read', { lines: read.lines, encoding: read.encoding });
  return (
    <label className={css.file} data-chosen={chosen !== undefined || undefined}>
      <FileSpreadsheet size={22} aria-hidden="true" />
      <b>{t(file)}</b>
      <span className={css.fileName}>{chosen?.name ?? t('file.none')}</span>
      {found && <span className={css.fileName}>{found}</span>}
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
