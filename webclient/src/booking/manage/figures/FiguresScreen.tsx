import { Download } from 'lucide-react';
import { type FigurePlace, figuresAt, queryOf } from '../../../community/manage/figures/days';
import { FigureChoice } from '../../../community/manage/figures/FigureChoice';
import { useDeed } from '../../../community/manage/useDeed';
import { useLoaded } from '../../../kernel/loaded';
import { useNavigate, useSearch } from '../../../kernel/router';
import { hubNow } from '../../../kernel/time';
import { Broken, Button, Notice, SkeletonRows } from '../../../look';
import { download } from '../../../plan/download';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { useManages } from '../rights';
import { texts } from '../texts';
import { Charts } from './Charts';
import { Tiles } from './Tiles';

/** 数字: how places are used, of groups and never of persons. The period and the unit are the address. */
export default function FiguresScreen() {
  const t = texts.useT();
  const go = useNavigate();
  const all = useManages() === 'all';
  const place = figuresAt(useSearch(), hubNow());
  const query = queryOf(place);
  const asked = all || place.unit !== null;
  const { value, error, reload } = useLoaded(asked ? `use ${query}` : null, () => manageApi.figures(query));
  const saving = useDeed();
  const save = () =>
    saving.run(async () => {
      const { name, text } = await manageApi.figuresFile(query);
      download(name, text);
    });
  const change = (next: FigurePlace) => go(`/booking/manage/figures?${queryOf(next)}`, { replace: true });
  return (
    <ManagePage
      page="figures"
      intro={t('figures.intro')}
      actions={
        <Button icon={<Download size={18} />} disabled={saving.busy || !asked} onClick={() => void save()}>
          {t('figures.csv')}
        </Button>
      }
    >
      <FigureChoice place={place} onChange={change} />
      {!asked && <Notice kind="refused" title={t('figures.unit')} />}
      {saving.error && <Broken error={saving.error} onRetry={() => void save()} />}
      {error && !value && <Broken error={error} onRetry={reload} />}
      {asked && !value && !error && <SkeletonRows rows={8} height="5rem" />}
      {value && <Tiles page={value} />}
      {value && <Charts page={value} />}
    </ManagePage>
  );
}
