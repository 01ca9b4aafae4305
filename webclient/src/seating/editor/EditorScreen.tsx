import { useState } from 'react';
import shared from '../../community/manage/Manage.module.css';
import { useLoaded } from '../../kernel/loaded';
import { Link, useParams, useScreenTitle } from '../../kernel/router';
import { Broken, Notice, SkeletonRows } from '../../look';
import { manageApi } from '../manage/manageApi';
import { floorName } from '../manage/plans/names';
import { useManagesAll } from '../manage/rights';
import { Editor } from './Editor';
import { texts } from './texts';

/** /seating/plans/:plan: a draft to be drawn, any other version to be looked at. */
export default function EditorScreen() {
  const t = texts.useT();
  useScreenTitle(t('title'));
  const { plan = '' } = useParams<{ plan?: string }>();
  const manages = useManagesAll();
  const [turn, setTurn] = useState(0);
  const id = /^\d{1,15}$/.test(plan) ? Number(plan) : null;
  const { value, error, reload } = useLoaded(
    manages && id !== null ? `edit ${id} ${turn}` : null,
    async () => {
      const [brief, file, { floors }] = await Promise.all([
        manageApi.plan(id ?? 0),
        manageApi.file(id ?? 0),
        manageApi.floors(),
      ]);
      return { brief, file, floor: floors.find(({ area }) => area === brief.floor) };
    },
  );
  if (!manages)
    return (
      <div className={shared.screen}>
        <Notice kind="refused" title={t('refused')}>
          <Link href="/seating">{t('toMap')}</Link>
        </Notice>
      </div>
    );
  if (!value)
    return error ? <Broken error={error} onRetry={reload} /> : <SkeletonRows rows={6} height="4rem" />;
  return (
    <Editor
      key={`${id} ${turn}`}
      plan={value.brief}
      file={value.file}
      floor={value.floor ? floorName(value.floor) : value.file.floor}
      onReload={() => setTurn(turn + 1)}
    />
  );
}
