import { ChartColumn, Download } from 'lucide-react';
import { useLoaded } from '../../../kernel/loaded';
import { useNavigate, useSearch } from '../../../kernel/router';
import { hubNow } from '../../../kernel/time';
import { Broken, Button, Empty, SkeletonRows } from '../../../look';
import { download } from '../../../plan/download';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { useDeed } from '../useDeed';
import { Charts } from './Charts';
import { type FigurePlace, figuresAt, queryOf } from './days';
import { FigureChoice } from './FigureChoice';
import { Tiles } from './Tiles';
import { texts } from './texts';

/** 数字で見る: of groups, never of persons. The period and the unit are the address. */
export default function FiguresScreen() {
  const t = texts.useT();
  const go = useNavigate();
  const place = figuresAt(useSearch(), hubNow());
  const query = queryOf(place);
  const { value, error, reload } = useLoaded(`figures ${query}`, () => manageApi.figures(query));
  const saving = useDeed();
  const save = () =>
    saving.run(async () => {
      const { name, text } = await manageApi.figuresFile(query);
      download(name, text);
    });
  const change = (next: FigurePlace) => go(`/community/figures?${queryOf(next)}`, { replace: true });
  return (
    <ManagePage
      title={t('title')}
      wide
      intro={value ? t('intro', { smallest: value.smallest }) : t('introLoading')}
      actions={
        <Button icon={<Download size={18} />} disabled={saving.busy} onClick={() => void save()}>
          {t('csv')}
        </Button>
      }
    >
      <FigureChoice place={place} onChange={change} />
      {saving.error && <Broken error={saving.error} onRetry={() => void save()} />}
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={8} height="5rem" />}
      {value && <Tiles page={value} />}
      {value && value.asked === 0 && value.duplicates.shown === 0 && (
        <Empty icon={<ChartColumn />} title={t('none')}>
          {t('noneText')}
        </Empty>
      )}
      {value && <Charts page={value} />}
    </ManagePage>
  );
}
