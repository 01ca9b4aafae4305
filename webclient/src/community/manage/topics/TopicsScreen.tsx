import { useLoaded } from '../../../kernel/loaded';
import { Broken, SkeletonRows } from '../../../look';
import { useRole } from '../../../session/session';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { Categories } from './Categories';
import { TagList } from './TagList';
import css from './Topics.module.css';
import { texts } from './texts';

/** 分野とタグ, for moderators. */
export default function TopicsScreen() {
  const t = texts.useT();
  return (
    <ManagePage title={t('title')} intro={t('intro')} wide allowed={useRole('MODERATOR')}>
      <Topics />
    </ManagePage>
  );
}

function Topics() {
  const { value, error, reload } = useLoaded('community topics', manageApi.topics);
  if (error && !value) return <Broken error={error} onRetry={reload} />;
  if (!value) return <SkeletonRows rows={6} />;
  return (
    <div className={css.columns}>
      <TagList tags={value.tags} onChanged={reload} />
      <Categories categories={value.categories} onChanged={reload} />
    </div>
  );
}
