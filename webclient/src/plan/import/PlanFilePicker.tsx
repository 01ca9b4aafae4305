import { CsvPicker } from '../../look';
import { words } from './messages';

export interface PlanFilePickerProps {
  chosen: File | null;
  onChoose: (file: File) => void;
}

export function PlanFilePicker({ chosen, onChoose }: PlanFilePickerProps) {
  const t = words.useT();
  return (
    <CsvPicker
      name={t('file.name')}
      chosen={chosen}
      none={t('file.none')}
      choose={t(chosen ? 'file.other' : 'file.choose')}
      onChoose={onChoose}
    />
  );
}
