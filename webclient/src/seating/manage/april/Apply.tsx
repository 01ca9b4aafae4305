import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import { Button, Notice, toast } from '../../../look';
import { dayWords } from '../days';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { ReformView } from '../wire';

/** Says yes to what was seen; on the same day it can be taken back. */
export function Apply({ view, onChanged }: { view: ReformView; onChanged: () => void }) {
  const t = texts.useT();
  const deed = useDeed();
  const [sure, setSure] = useState(false);
  const apply = () =>
    deed.run(async () => {
      await manageApi.applyReform(view.on, view.digest, uuidv7());
      toast(t('april.applied', { day: dayWords(view.on) }));
      setSure(false);
      onChanged();
    });
  const undo = () =>
    deed.run(async () => {
      await manageApi.undoReform(view.on);
      toast(t('april.undone'));
      onChanged();
    });
  return (
    <>
      {deed.error && (
        <Notice
          kind="refused"
          title={deed.error.message}
          actions={
            <Button size={30} onClick={onChanged}>
              {t('april.again')}
            </Button>
          }
        />
      )}
      <div className={shared.actions}>
        {view.state !== 'APPLIED' &&
          (sure ? (
            <>
              <span>{t('april.sure', { n: view.lost.length })}</span>
              <Button onClick={() => setSure(false)}>{t('cancel')}</Button>
              <Button kind="filled" disabled={deed.busy} onClick={() => void apply()}>
                {t('april.yes')}
              </Button>
            </>
          ) : (
            <Button kind="filled" onClick={() => setSure(true)}>
              {t('april.apply', { day: dayWords(view.on) })}
            </Button>
          ))}
        {view.mayUndo && (
          <Button kind="danger" disabled={deed.busy} onClick={() => void undo()}>
            {t('april.undo')}
          </Button>
        )}
      </div>
    </>
  );
}
