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
  /** Another kind of file. */
  accept?: string;
}

/** A place for one file, a CSV unless told, chosen or dropped. */
export function CsvPicker(props: CsvPickerProps) {
  const { name, chosen, none, found, choose, onChoose, accept = '.csv,text/csv' } = props;
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
        accept={accept}
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
