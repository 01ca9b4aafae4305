import { SkeletonRows } from '../../../look';
import { useRole } from '../../../session/session';
import { topics, useTopics } from '../../community';
import { ManagePage } from '../ManagePage';
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
  const value = useTopics();
  const reload = () => void topics.load();
  if (!value) return <SkeletonRows rows={6} />;
  return (
    <div className={css.columns}>
      <TagList tags={value.tags} onChanged={reload} />
      <Categories categories={value.categories} onChanged={reload} />
    </div>
  );
}
