import { Bold, Code, Italic, List, ListOrdered, SquareCode, Strikethrough, TextQuote } from 'lucide-react';
import type { RefObject } from 'react';
import { apply, begun, type Edit, type Field, fenced, fieldOf, wrapped } from './format';
import { writing } from './texts';
import css from './Writing.module.css';

const FORMATS = [
  { key: 'bold', icon: Bold, sample: '**…**', hint: 'Ctrl+B', edit: mark('**') },
  { key: 'italic', icon: Italic, sample: '*…*', hint: 'Ctrl+I', edit: mark('*') },
  { key: 'strike', icon: Strikethrough, sample: '~~…~~', hint: '', edit: mark('~~') },
  { key: 'code', icon: Code, sample: '`…`', hint: 'Ctrl+E', edit: mark('`') },
  { key: 'list', icon: List, sample: '- …', hint: '', edit: beginning('- ') },
  { key: 'numbers', icon: ListOrdered, sample: '1. …', hint: '', edit: beginning('1. ') },
  { key: 'quote', icon: TextQuote, sample: '> …', hint: '', edit: beginning('> ') },
  { key: 'block', icon: SquareCode, sample: '```', hint: '', edit: fenced },
] as const;

function mark(sign: string): (field: Field) => Edit {
  return field => wrapped(field, sign);
}

function beginning(sign: string): (field: Field) => Edit {
  return field => begun(field, sign);
}

interface FormatHelpProps {
  area: RefObject<HTMLTextAreaElement | null>;
  onDone: () => void;
}

/** What a text can have, how it is typed, and a press that types it. */
export default function FormatHelp({ area, onDone }: FormatHelpProps) {
  const t = writing.useT();
  const choose = (edit: (field: Field) => Edit) => {
    onDone();
    // The popover gives the focus back first.
    setTimeout(() => area.current && apply(area.current, edit(fieldOf(area.current))));
  };
  return (
    <div className={css.choice}>
      <h2 className={css.head}>{t('format.title')}</h2>
      {FORMATS.map(({ key, icon: Icon, sample, hint, edit }) => (
        <button key={key} type="button" className={css.option} onClick={() => choose(edit)}>
          <Icon size={18} aria-hidden="true" />
          <span className={css.word}>{t(`format.${key}`)}</span>
          <code className={css.sample}>{sample}</code>
          <kbd className={css.key}>{hint}</kbd>
        </button>
      ))}
      <p className={css.foot}>{t('format.hint')}</p>
    </div>
  );
}
