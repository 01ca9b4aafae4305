import { ListFilter, Network } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from '../kernel/router';
import { Button } from '../look/Button';
import { ICON_LIST, useMedia } from '../look/media';
import { Broken } from '../look/Notice';
import { Sheet } from '../look/Sheet';
import { SkeletonRows } from '../look/Skeleton';
import { SearchField } from '../look/TextField';
import type { DirectoryView } from './DirectoryScreen';
import { words } from './messages';
import css from './TreeColumn.module.css';
import { UnitTreeView } from './UnitTreeView';

/** Search and organisation at the left; on a narrow desk the tree waits behind a button. */
export function TreeColumn({ view }: { view: DirectoryView }) {
  const t = words.useT();
  const narrow = useMedia(ICON_LIST);
  const [open, setOpen] = useState(false);
  return (
    <div className={css.column}>
      <div className={css.search}>
        <SearchField
          label={t('search')}
          icon={<ListFilter size={18} />}
          value={view.typed}
          onChange={view.setTyped}
        />
      </div>
      {narrow ? (
        <Button icon={<Network size={18} />} onClick={() => setOpen(true)}>
          {t('tree')}
        </Button>
      ) : (
        <Tree view={view} />
      )}
      {narrow && open && (
        <Sheet kind="side" label={t('tree')} onClose={() => setOpen(false)}>
          <Tree view={view} onChoose={() => setOpen(false)} />
        </Sheet>
      )}
    </div>
  );
}

export function Tree({ view, onChoose }: { view: DirectoryView; onChoose?: () => void }) {
  const [, go] = useLocation();
  const { value, error, reload } = view.units;
  if (error && !value) return <Broken error={error} onRetry={reload} />;
  if (!value) return <SkeletonRows rows={12} height="var(--row-room)" />;
  return (
    <UnitTreeView
      tree={value}
      chosen={view.unit}
      onChoose={unit => {
        go(`/directory/u/${unit}`);
        onChoose?.();
      }}
    />
  );
}
