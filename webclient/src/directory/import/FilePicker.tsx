import type { RosterFile, RosterReport } from '../../kernel/wire';
import { CsvPicker } from '../../look';
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
    <CsvPicker
      name={t(file)}
      chosen={chosen ?? null}
      none={t('file.none')}
      found={found}
      choose={t(chosen ? 'file.other' : 'file.choose')}
      onChoose={onChoose}
    />
  );
}
