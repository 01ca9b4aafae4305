import { useUnits } from '../../../directory/units';
import { shortDay } from '../../../kernel/time';
import type { FigurePage } from '../../../kernel/wire';
import { useTagNames } from '../../Bits';
import { Bars } from './Bars';
import { duration } from './duration';
import { Figure } from './Figure';
import { percent } from './scale';
import { texts } from './texts';
import { WeekBars } from './WeekBars';

const DUPLICATES = ['shown', 'solvedBySearch', 'askedAnyway', 'marked'] as const;
const WAYS = ['anybody', 'asked', 'answered', 'commented', 'useful', 'solvedBySearch'] as const;
const MOST_TAGS = 12;

export function Charts({ page }: { page: FigurePage }) {
  return (
    <>
      <Weeks page={page} />
      <Duplicates page={page} />
      <Joined page={page} />
      {page.tags.length > 0 && <Tags page={page} />}
      {page.units.length > 0 && <Units page={page} />}
    </>
  );
}

function Weeks({ page: { weeks } }: { page: FigurePage }) {
  const t = texts.useT();
  return (
    <Figure
      title={t('weeks.title')}
      text={t('weeks.text')}
      chart={<WeekBars weeks={weeks} />}
      columns={[t('week'), t('asked'), t('answered'), t('solved')]}
      rows={weeks.map(week => ({
        key: week.monday,
        cells: [shortDay(week.monday), String(week.asked), String(week.answered), String(week.solved)],
      }))}
    />
  );
}

function Duplicates({ page: { duplicates } }: { page: FigurePage }) {
  const t = texts.useT();
  const title = t('duplicates.title');
  const bars = DUPLICATES.map(key => ({
    key,
    name: t(`duplicates.${key}`),
    value: duplicates[key],
    label: t('n', { n: duplicates[key] }),
  }));
  return (
    <Figure
      title={title}
      text={t('duplicates.text')}
      chart={
        <Bars bars={bars} most={Math.max(...bars.map(bar => bar.value))} label={t('chart', { title })} />
      }
      columns={[t('kind'), t('count'), t('share')]}
      rows={bars.map(({ key, name, value }) => ({
        key,
        cells: [name, String(value), percent(value, duplicates.shown)],
      }))}
    />
  );
}

function Joined({ page: { joined } }: { page: FigurePage }) {
  const t = texts.useT();
  const title = t('joined.title');
  const bars = WAYS.map(key => ({
    key,
    name: t(`joined.${key}`),
    value: joined[key],
    label: percent(joined[key], joined.staff),
  }));
  return (
    <Figure
      title={title}
      text={t('joined.text')}
      chart={<Bars bars={bars} most={joined.staff} label={t('chart', { title })} />}
      columns={[t('kind'), t('staff'), t('share')]}
      rows={bars.map(({ key, name, value, label }) => ({
        key,
        cells: [name, t('people', { n: value }), label],
      }))}
    />
  );
}

function Tags({ page: { tags } }: { page: FigurePage }) {
  const t = texts.useT();
  const names = useTagNames();
  const title = t('tags.title');
  const shown = tags.slice(0, MOST_TAGS);
  return (
    <Figure
      title={title}
      text={t('tags.text')}
      chart={
        <Bars
          label={t('chart', { title })}
          most={Math.max(...shown.map(({ asked }) => asked))}
          bars={shown.map(({ tag, asked, unanswered }) => ({
            key: String(tag),
            name: `#${names.get(tag) ?? ''}`,
            value: asked,
            part: unanswered,
            label: `${unanswered} / ${asked}`,
          }))}
        />
      }
      columns={[t('tag'), t('unanswered'), t('asked')]}
      rows={tags.map(({ tag, asked, unanswered }) => ({
        key: String(tag),
        cells: [`#${names.get(tag) ?? ''}`, String(unanswered), String(asked)],
      }))}
    />
  );
}

function Units({ page: { units } }: { page: FigurePage }) {
  const t = texts.useT();
  const tree = useUnits().value;
  const nameOf = (unit: number | null) =>
    unit === null ? t('units.small') : (tree?.byId.get(unit)?.name ?? '');
  const title = t('units.title');
  return (
    <Figure
      title={title}
      text={t('units.text')}
      chart={
        <Bars
          label={t('chart', { title })}
          most={100}
          bars={units.map(({ unit, staff, joined }) => ({
            key: String(unit),
            name: nameOf(unit),
            value: staff === 0 ? 0 : (joined / staff) * 100,
            label: percent(joined, staff),
          }))}
        />
      }
      columns={[
        t('units.unit'),
        t('units.joined'),
        t('units.asked'),
        t('units.answers'),
        t('units.inCharge'),
        t('units.first'),
      ]}
      rows={units.map(({ unit, staff, joined, asked, answers, inCharge, firstAnswer }) => ({
        key: String(unit),
        cells: [
          nameOf(unit),
          t('tile.people', { part: joined, whole: staff }),
          String(asked),
          String(answers),
          String(inCharge),
          duration(firstAnswer.median),
        ],
      }))}
    />
  );
}
