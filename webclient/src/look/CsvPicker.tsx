import { FileSpreadsheet } from 'lucide-react';
import css from './CsvPicker.module.css';

interface CsvPickerProps {
  /** What the file is of. */
  name: string;
  chosen: File | null;
  /** In place of a name while none is chosen. */
  none: string;
  /** What was found in it. */
  found?: string | undefined;
  /** The word one presses. */
  choose: string;
  onChoose: (file: File) => void;
}

/** A place for one CSV file, chosen or dropped. */
export function CsvPicker({ name, chosen, none, found, choose, onChoose }: CsvPickerProps) {
  return (
    <label className={css.file} data-chosen={chosen !== null || undefined}>
      <FileSpreadsheet size={22} aria-hidden="true" />
      <b>{name}</b>
      <span className={css.fileName}>{chosen?.name ?? none}</span>
      {found && <span className={css.fileName}>{found}</span>}
      <span className={css.pick}>{choose}</span>
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
