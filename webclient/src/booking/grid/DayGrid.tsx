import {
  type CSSProperties,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { useStore } from '../../kernel/store';
import { DAY, HOUR, tokyoDate, useNow } from '../../kernel/time';
import { pending, refused } from '../deeds';
import { touches } from '../fold/day';
import type { Places } from '../places';
import { RefusalCard } from '../refusal/RefusalCard';
import { texts } from '../texts';
import { lengthWord, minutesOf, type Stretch, spanWord, stretchOf } from '../times';
import type { Block } from '../wire';
import { DRAFT_ID, DraftView } from './DraftView';
import css from './Grid.module.css';
import { GridHead } from './GridHead';
import { GridRowView } from './GridRowView';
import { type Hours, hoursAround, topsOf, visibleRows, widthOf, xOf } from './geometry';
import { changes, type Draft, gesture } from './gesture';
import { Part } from './Part';
import { inTheWay, type PlaceRow } from './rows';
import { useGridKeys } from './useGridKeys';
import { useGridPointer } from './useGridPointer';
import type { Sheet } from './useRows';

const HEAD_PX = 30;
const NAME_PX = 148;
/** Until the size is known; the rest follows a frame later, so that no single task draws all. */
const FIRST_HEIGHT = 320;

export interface DayGridProps {
  label: string;
  first: string;
  sheet: Sheet;
  places: Places;
  mine: ReadonlySet<number>;
  mayMove: (booking: number) => boolean;
  unitName: (unit: number | null) => string;
  /** A wish of one press is as long as this, ms. */
  usual: number;
  /** What the hub would take; drawn until one takes hold of something. */
  offered: ({ place: number } & Stretch) | null;
  week: boolean;
  onBook: (draft: Draft) => void;
  onMove: (draft: Draft) => void;
  onOpen: (block: Block) => void;
}

/** Places × time. One stop for Tab: arrows move a wish over it, Enter takes it; the pointer draws, moves and stretches. */
export function DayGrid(props: DayGridProps) {
  const { sheet, places, mine, mayMove, unitName, usual, offered } = props;
  const t = texts.useT();
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [draft, dispatch] = useReducer(gesture, null);
  const [said, setSaid] = useState('');
  const { rows } = sheet;
  const tops = useMemo(() => topsOf(rows), [rows]);
  const hours = useHours(sheet);
  const width = widthOf(hours);
  const view = useView(scroller);
  const echoes = useStore(pending);

  const commit = (wish: Draft) => {
    dispatch({ t: 'cancel' });
    if (wish.booking === null) props.onBook(wish);
    else if (changes(wish)) props.onMove(wish);
  };
  const blocksOf = (row: PlaceRow) => sheet.on(row.key).blocks;
  const pointer = useGridPointer({
    content,
    rows,
    tops,
    hours,
    headHeight: HEAD_PX,
    nameWidth: NAME_PX,
    usual,
    draft,
    dispatch,
    blockAt: (row, booking) => blocksOf(row).find(block => block.booking === booking),
    mayMove,
    onCommit: commit,
    onOpen: props.onOpen,
  });
  const keys = useGridKeys({
    rows,
    hours,
    now,
    usual,
    draft,
    dispatch,
    blocksOf,
    mayMove,
    onCommit: commit,
    onOpen: props.onOpen,
    cancel: pointer.cancel,
    onRefused: why => setSaid(t(`grid.${why}`)),
  });

  const shownDraft = draft ?? offeredDraft(offered, rows);
  const at = shownDraft && rows.findIndex(row => row.key === shownDraft.row && row.kind === 'place');
  const clash = draft && clashOf(draft, sheet, places, unitName);
  useSpoken(draft, clash, places, sheet, setSaid);
  useKeepInView(scroller, draft, at ?? -1, tops, hours);
  useFirstView(scroller, rows, now, hours);

  const [from, to] = visibleRows(tops, view.top - HEAD_PX, view.height);
  const drawn = rows.slice(from, to);
  // What is held by keys stays drawn although its row was scrolled away.
  const moving = draft?.booking ?? null;
  const hidden = useMemo(() => hiddenBy(echoes, moving), [echoes, moving]);
  const today = rows.find(row => row.kind === 'place' && isOn(row, now));
  const nowAt = today?.kind === 'place' && !props.week ? now - today.dayStart : null;

  return (
    <>
      <div ref={scroller} className={css.scroller} style={{ '--name': `${NAME_PX}px` } as CSSProperties}>
        <div
          ref={content}
          className={css.content}
          style={{ inlineSize: NAME_PX + width, blockSize: HEAD_PX + (tops.at(-1) ?? 0) }}
        >
          <Part
            className={css.grid}
            role="grid"
            tabIndex={0}
            aria-label={props.label}
            aria-rowcount={rows.length + 1}
            aria-activedescendant={draft ? DRAFT_ID : undefined}
            aria-describedby="booking-grid-keys"
            data-drawing={(draft && draft.hold !== 'rest') || undefined}
            onKeyDown={keys.onKeyDown}
            {...pointer.handlers}
          >
            <GridHead hours={hours} now={nowAt} first={props.first} />
            <Part className={css.body} role="rowgroup">
              {nowAt !== null && (
                <span
                  className={css.now}
                  aria-hidden="true"
                  style={{ insetInlineStart: NAME_PX + (nowAt / HOUR - hours.first) * 74 }}
                />
              )}
              {drawn.map((row, n) => {
                const index = from + n;
                const top = tops[index] as number;
                if (row.kind === 'group') {
                  return (
                    <Part
                      key={row.key}
                      className={css.group}
                      role="row"
                      aria-rowindex={index + 2}
                      style={{ insetBlockStart: top, blockSize: row.height }}
                    >
                      <Part role="rowheader" className={css.groupName}>
                        {row.name}
                      </Part>
                    </Part>
                  );
                }
                const place = places.of(row.place);
                return (
                  <GridRowView
                    key={row.key}
                    row={row}
                    index={index + 1}
                    top={top}
                    on={sheet.on(row.key)}
                    hours={hours}
                    width={width}
                    mine={mine}
                    unitName={unitName}
                    waiting={waitingOn(echoes, row)}
                    hidden={hidden}
                    best={!props.week && offered?.place === row.place}
                    fault={(place?.faults.length ?? 0) > 0}
                    wheelchair={place?.features.includes('WHEELCHAIR') ?? false}
                    to={props.week ? null : `/booking/place/${row.place}`}
                    chosen={null}
                  >
                    {index === at && shownDraft ? (
                      <DraftView
                        draft={shownDraft}
                        name={place?.name ?? ''}
                        hours={hours}
                        clash={clash}
                        quiet={draft === null}
                      />
                    ) : null}
                  </GridRowView>
                );
              })}
            </Part>
          </Part>
          <RefusedHere rows={rows} tops={tops} hours={hours} />
        </div>
      </div>
      <p className="visually-hidden" aria-live="assertive">
        {said}
      </p>
    </>
  );
}

function offeredDraft(offered: DayGridProps['offered'], rows: Sheet['rows']): Draft | null {
  if (!offered) return null;
  const row = rows.find(
    (one): one is PlaceRow => one.kind === 'place' && one.place === offered.place && isOn(one, offered.from),
  );
  if (!row) return null;
  const spot = {
    row: row.key,
    place: row.place,
    dayStart: row.dayStart,
    from: offered.from,
    until: offered.until,
  };
  return { ...spot, booking: null, origin: spot, hold: 'rest', by: 'offer', grip: offered.from };
}

const isOn = ({ dayStart }: PlaceRow, at: number) => dayStart <= at && at < dayStart + DAY;

function clashOf(
  draft: Draft,
  sheet: Sheet,
  places: Places,
  unitName: (unit: number | null) => string,
): string | null {
  const place = places.of(draft.place);
  if (!place) return null;
  if (place.units > 1) return null;
  const block = inTheWay(sheet.on(draft.row).blocks, draft, place, draft.booking);
  if (!block) return null;
  const span = spanWord(stretchOf(block));
  return texts.t('grid.clash', { unit: unitName(block.unit) || texts.t('block.taken'), span });
}

const NONE: readonly Block[] = [];

function waitingOn(echoes: ReadonlyMap<number, Block>, row: PlaceRow): readonly Block[] {
  if (echoes.size === 0) return NONE;
  const day = tokyoDate(row.dayStart);
  return [...echoes.values()].filter(block => block.space === row.place && touches(block, day));
}

function hiddenBy(echoes: ReadonlyMap<number, Block>, moving: number | null): ReadonlySet<number> | null {
  if (echoes.size === 0 && moving === null) return null;
  return new Set([...echoes.keys(), ...(moving === null ? [] : [moving])]);
}

/** Full hours around everything that is drawn. */
function useHours(sheet: Sheet): Hours {
  return useMemo(() => {
    const stretches = sheet.rows.flatMap(row =>
      row.kind === 'group'
        ? []
        : sheet.on(row.key).blocks.map(block => {
            const { from, until } = stretchOf(block);
            return { from: from - row.dayStart, until: until - row.dayStart };
          }),
    );
    return hoursAround(stretches);
  }, [sheet]);
}

interface View {
  top: number;
  height: number;
}

/** What part is seen, told at most once a frame. */
function useView(scroller: RefObject<HTMLDivElement | null>): View {
  const [view, setView] = useState<View>({ top: 0, height: FIRST_HEIGHT });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const next = { top: element.scrollTop, height: element.clientHeight };
      setView(was =>
        Math.abs(was.top - next.top) < 60 && was.height === next.height && next.top > 0 ? was : next,
      );
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    later();
    element.addEventListener('scroll', later, { passive: true });
    const sizes = new ResizeObserver(later);
    sizes.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', later);
      sizes.disconnect();
    };
  }, [scroller]);
  return view;
}

/** A screen reader hears where the keys have led. */
function useSpoken(
  draft: Draft | null,
  clash: string | null,
  places: Places,
  sheet: Sheet,
  say: (words: string) => void,
): void {
  const row = draft && sheet.rows.find(({ key }) => key === draft.row);
  const words =
    draft && row?.kind === 'place' && draft.by === 'keys'
      ? [
          places.nameOf(draft.place),
          row.name === places.of(draft.place)?.name ? '' : row.name,
          spanWord(draft),
          lengthWord(minutesOf(draft)),
          clash ?? texts.t(draft.booking === null ? 'grid.free' : 'grid.moving'),
        ]
          .filter(Boolean)
          .join(' ')
      : '';
  useEffect(() => {
    if (words) say(words);
  }, [words, say]);
}

function useKeepInView(
  scroller: RefObject<HTMLDivElement | null>,
  draft: Draft | null,
  at: number,
  tops: readonly number[],
  hours: Hours,
): void {
  const keys = draft?.by === 'keys';
  const top = at >= 0 ? tops[at] : undefined;
  const bottom = tops[at + 1];
  const left = draft ? xOf(draft.from, draft.dayStart, hours) : 0;
  const right = draft ? xOf(draft.until, draft.dayStart, hours) : 0;
  useEffect(() => {
    const element = scroller.current;
    if (!keys || !element || top === undefined || bottom === undefined) return;
    const height = element.clientHeight - HEAD_PX;
    const width = element.clientWidth - NAME_PX;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom + 40 > element.scrollTop + height) element.scrollTop = bottom + 40 - height;
    if (left < element.scrollLeft) element.scrollLeft = left - 20;
    else if (right > element.scrollLeft + width) element.scrollLeft = right + 20 - width;
  }, [keys, top, bottom, left, right, scroller]);
}

/** The day begins where work is: an hour before now where that is late. */
function useFirstView(
  scroller: RefObject<HTMLDivElement | null>,
  rows: Sheet['rows'],
  now: number,
  hours: Hours,
): void {
  const done = useRef(false);
  const any = rows.find((row): row is PlaceRow => row.kind === 'place');
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !any || done.current) return;
    done.current = true;
    const opens = xOf(any.dayStart + 8 * HOUR, any.dayStart, hours);
    const beforeNow = isOn(any, now)
      ? xOf(any.dayStart + Math.floor((now - any.dayStart) / HOUR - 2) * HOUR, any.dayStart, hours)
      : 0;
    element.scrollLeft = Math.max(opens, beforeNow);
  }, [any, hours, now, scroller]);
}

/** The refusal stands where the wish was made. */
function RefusedHere({ rows, tops, hours }: { rows: Sheet['rows']; tops: readonly number[]; hours: Hours }) {
  const refusal = useStore(refused);
  const at = rows.findIndex(
    row => row.kind === 'place' && row.place === refusal?.wish.place && isOn(row, refusal.wish.from),
  );
  const row = rows[at];
  if (!refusal || row?.kind !== 'place') return null;
  const left = NAME_PX + Math.max(0, xOf(refusal.wish.from, row.dayStart, hours));
  const below = HEAD_PX + (tops[at + 1] ?? 0) + 4;
  const above = at > rows.length - 5 && rows.length > 6;
  return (
    <div
      className={css.refused}
      style={{
        insetInlineStart: `min(${left}px, calc(100% - 23rem))`,
        insetBlockStart: above ? (tops[at] ?? 0) + HEAD_PX - 4 : below,
        translate: above ? '0 -100%' : undefined,
      }}
    >
      <RefusalCard refusal={refusal} focus onClose={() => refused.set(null)} />
    </div>
  );
}
