import { Plus, X } from 'lucide-react';
import { Button, IconButton } from '../../look';
import css from './AskDialog.module.css';

interface LinesProps {
  lines: readonly string[];
  most: number;
  /** Characters in one line. */
  mostChars: number;
  onChange: (lines: readonly string[]) => void;
  words: { line: (n: number) => string; remove: (n: number) => string; add: string };
}

const FEWEST = 2;

/** A few short texts, one field each. */
export function Lines({ lines, most, mostChars, onChange, words }: LinesProps) {
  return (
    <ol className={css.lines}>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the position is all there is
        <li key={i} className={css.line}>
          <input
            className={css.field}
            value={line}
            maxLength={mostChars}
            aria-label={words.line(i + 1)}
            placeholder={words.line(i + 1)}
            onChange={event => onChange(lines.with(i, event.target.value))}
          />
          {lines.length > FEWEST && (
            <IconButton
              label={words.remove(i + 1)}
              icon={<X size={18} />}
              onClick={() => onChange(lines.toSpliced(i, 1))}
            />
          )}
        </li>
      ))}
      {lines.length < most && (
        <li>
          <Button
            kind="plain"
            size={36}
            icon={<Plus size={18} aria-hidden="true" />}
            onClick={() => onChange([...lines, ''])}
          >
            {words.add}
          </Button>
        </li>
      )}
    </ol>
  );
}
