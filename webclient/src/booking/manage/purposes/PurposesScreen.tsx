import { ArrowDown, ArrowUp, Plus } from 'lucide-react';
import { useState } from 'react';
import { moved } from '../../../community/manage/order';
import { useDeed } from '../../../community/manage/useDeed';
import { useLoaded } from '../../../kernel/loaded';
import type { Purpose } from '../../../kernel/wire';
import { Broken, Button, Card, IconButton, Notice, Seal, SkeletonRows } from '../../../look';
import { PurposeIcon } from '../../purpose/icons';
import css from '../Manage.module.css';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import { PurposeSheet } from './PurposeSheet';
import { termsOf } from './terms';

/** 目的: the tiles with which booking begins, in their order. */
export default function PurposesScreen() {
  const t = texts.useT();
  const { value, error, reload } = useLoaded('booking purposes', () => manageApi.purposes());
  const [editing, setEditing] = useState<Purpose | 'new' | null>(null);
  const deed = useDeed();
  const all = value?.purposes.toSorted((a, b) => a.order - b.order || a.id - b.id) ?? [];
  const move = async (from: number, to: number) => {
    await deed.run(async () => {
      for (const [at, purpose] of moved(all, from, to).entries())
        if (purpose.order !== at + 1)
          await manageApi.changePurpose(purpose.id, { ...termsOf(purpose), order: at + 1 });
    });
    reload();
  };
  return (
    <ManagePage
      page="purposes"
      intro={t('purposes.intro')}
      actions={
        <Button kind="filled" icon={<Plus size={18} />} onClick={() => setEditing('new')}>
          {t('purpose.new')}
        </Button>
      }
    >
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={7} />}
      {deed.error && <Notice kind="refused" title={deed.error.message} />}
      {value && (
        <Card title={t('purposes.title')}>
          <ul className={css.faults}>
            {all.map((purpose, at) => (
              <li key={purpose.id} className={css.fault}>
                <button type="button" className={css.tile} onClick={() => setEditing(purpose)}>
                  <TileFace purpose={purpose} />
                </button>
                {!purpose.active && <Seal kind="plain">{t('purpose.hidden')}</Seal>}
                <IconButton
                  label={t('purpose.up', { name: purpose.name })}
                  icon={<ArrowUp size={16} />}
                  disabled={at === 0 || deed.busy}
                  onClick={() => void move(at, at - 1)}
                />
                <IconButton
                  label={t('purpose.down', { name: purpose.name })}
                  icon={<ArrowDown size={16} />}
                  disabled={at === all.length - 1 || deed.busy}
                  onClick={() => void move(at, at + 1)}
                />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {editing && (
        <PurposeSheet
          purpose={editing === 'new' ? null : editing}
          order={all.length + 1}
          onClose={() => setEditing(null)}
          onChanged={reload}
        />
      )}
    </ManagePage>
  );
}

/** As the tile looks on the screen of bookings. */
export function TileFace({ purpose }: { purpose: Pick<Purpose, 'icon' | 'name' | 'hint'> }) {
  return (
    <>
      <span className={css.square}>
        <PurposeIcon name={purpose.icon} />
      </span>
      <span>
        <b>{purpose.name}</b>
        <span className={css.small}>{purpose.hint}</span>
      </span>
    </>
  );
}
