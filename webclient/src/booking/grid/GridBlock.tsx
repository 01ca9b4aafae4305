import { Check, Hourglass, Video } from 'lucide-react';
import type { ReactNode } from 'react';
import { clock } from '../../kernel/time';
import { texts } from '../texts';
import { spanWord, stretchOf } from '../times';
import type { Block } from '../wire';
import css from './Grid.module.css';
import { HOUR_PX, type Hours, xOf } from './geometry';
import { Part } from './Part';

/** Below this a block has no room for words, px. */
const NO_WORDS = 40;

export interface GridBlockProps {
  block: Block;
  dayStart: number;
  hours: Hours;
  mine: boolean;
  /** The name of its unit. */
  unit: string;
  waits: boolean;
  chosen: boolean;
}

/** One booking on its row, with what has to be set up and cleared around it. */
export function GridBlock({ block, dayStart, hours, mine, unit, waits, chosen }: GridBlockProps) {
  const { from, until } = stretchOf(block);
  const left = xOf(from, dayStart, hours);
  const width = xOf(until, dayStart, hours) - left;
  const over = ['RELEASED', 'ENDED_EARLY', 'COMPLETED'].includes(block.state);
  return (
    <>
      <Buffer at={left} minutes={-block.setup} />
      <Buffer at={left + width} minutes={block.teardown} />
      <Part
        id={`block-${block.booking}-${block.space}`}
        className={css.block}
        role="gridcell"
        data-block={block.booking}
        data-state={block.state}
        data-mine={mine || undefined}
        data-over={over || undefined}
        data-pending={waits || undefined}
        aria-selected={chosen}
        aria-label={blockWords(block, unit, mine)}
        style={{ insetInlineStart: left, inlineSize: Math.max(width, 6) }}
        title={blockWords(block, unit, mine)}
      >
        {width >= NO_WORDS ? (
          <Words block={block} unit={unit} mine={mine} />
        ) : (
          <Sign block={block} mine={mine} />
        )}
      </Part>
    </>
  );
}

function Buffer({ at, minutes }: { at: number; minutes: number }) {
  if (minutes === 0) return null;
  const width = (Math.abs(minutes) / 60) * HOUR_PX;
  return (
    <span
      className={css.buffer}
      aria-hidden="true"
      style={{ insetInlineStart: minutes < 0 ? at - width : at, inlineSize: width }}
    />
  );
}

function Words({ block, unit, mine }: { block: Block; unit: string; mine: boolean }) {
  const t = texts.useT();
  const [first, second] = linesOf(block, unit, mine);
  if (block.state === 'RELEASED') return <span className={css.first}>{first}</span>;
  return (
    <>
      <span className={css.first}>
        <Sign block={block} mine={false} />
        {first}
      </span>
      <span className={css.second}>
        {block.waiting > 0 ? t('block.waiting', { n: block.waiting }) : second}
      </span>
    </>
  );
}

function linesOf(block: Block, unit: string, mine: boolean): [string, string] {
  const { t } = texts;
  if (block.state === 'RELEASED') return [t('block.released', { time: clock(block.until) }), ''];
  const title = block.title ?? '';
  if (mine) return [title || t('block.mine'), block.state === 'TENTATIVE' ? t('state.TENTATIVE') : ''];
  const second = block.state === 'TENTATIVE' ? t('state.TENTATIVE') : title;
  return [unit || title || t('block.taken'), unit ? second : ''];
}

function Sign({ block, mine }: { block: Block; mine: boolean }): ReactNode {
  if (block.state === 'CHECKED_IN') return <Check size={14} strokeWidth={2.5} aria-hidden="true" />;
  if (block.state === 'TENTATIVE') return <Hourglass size={13} aria-hidden="true" />;
  return mine ? <Video size={14} aria-hidden="true" /> : null;
}

/** The whole truth of a block for those who do not see where it stands. */
export function blockWords(block: Block, unit: string, mine: boolean): string {
  const { t } = texts;
  const minutes = (n: number, key: 'block.setup' | 'block.teardown') => n > 0 && t(key, { n });
  return [
    spanWord(stretchOf(block)),
    mine && t('block.mine'),
    unit,
    block.title,
    t(`state.${block.state}`),
    minutes(block.setup, 'block.setup'),
    minutes(block.teardown, 'block.teardown'),
    block.waiting > 0 && t('block.waiting', { n: block.waiting }),
  ]
    .filter(Boolean)
    .join(' ');
}
