import { Circle, CircleCheckBig, Square, SquareCheckBig } from 'lucide-react';
import type { PollCard } from '../../kernel/wire';
import { shareOf } from './card';
import css from './PollBox.module.css';
import { texts } from './texts';

interface PollOptionsProps {
  poll: PollCard;
  /** What is chosen, by position; also while it is on its way. */
  under: readonly number[];
  disabled: boolean;
  onPress: (option: number) => void;
}

/** Each option is a button with its share as a bar behind it. */
export function PollOptions({ poll, under, disabled, onPress }: PollOptionsProps) {
  const t = texts.useT();
  const [Chosen, Free] = poll.multiple ? [SquareCheckBig, Square] : [CircleCheckBig, Circle];
  return (
    <ul className={css.options}>
      {poll.options.map((option, i) => {
        const share = shareOf(poll, option.votes);
        const chosen = under.includes(i);
        const Sign = chosen ? Chosen : Free;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the position is the option
          <li key={i}>
            <button
              type="button"
              className={css.option}
              aria-pressed={chosen}
              aria-label={t('option', { label: option.label, n: option.votes })}
              disabled={disabled}
              onClick={() => onPress(i)}
            >
              <span className={css.bar} style={{ inlineSize: `${(share * 100).toFixed(2)}%` }} />
              <Sign size={18} aria-hidden="true" />
              <span className={css.label}>{option.label}</span>
              <span className={css.share}>
                {t('votes', { n: option.votes })}
                <span className={css.percent}>{Math.round(share * 100)}%</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
