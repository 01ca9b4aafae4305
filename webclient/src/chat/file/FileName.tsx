import css from './FileName.module.css';
import { splitName } from './fileName';

/** Cut in the middle when there is no room: the last letters and the extension always stay. */
export function FileName({ name }: { name: string }) {
  const [start, end] = splitName(name);
  return (
    <bdi className={css.name} title={name}>
      <span className={css.start}>{start}</span>
      <span className={css.end}>{end}</span>
    </bdi>
  );
}
