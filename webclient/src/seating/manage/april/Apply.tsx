import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import { dayAndClock, hubNow, tokyoDate } from '../../../kernel/time';
import { Button, Notice, toast } from '../../../look';
import { dayWords } from '../days';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { Reform } from '../wire';

/** Says yes to what was seen; on the day itself it can be taken back. */
export function Apply({ reform, onChanged }: { reform: Reform; onChanged: () => void }) {
  const t = texts.useT();
  const deed = useDeed();
  const [sure, setSure] = useState(false);
  const { on, digest, decided, counts } = reform;
  const day = dayWords(on);
  const standing = decided !== null && decided.undone === null;
  // A change that has not come yet is taken back where it was entered.
  const undoable = standing && decided.switched !== null && on === tokyoDate(hubNow());
  const apply = () =>
    deed.run(async () => {
      const { moved, lost } = await manageApi.applyReform(uuidv7(), on, digest);
      toast(t('april.applied', { day, moved, lost }));
      setSure(false);
      onChanged();
    });
  const undo = () =>
    deed.run(async () => {
      await manageApi.undoReform(uuidv7(), on);
      toast(t('april.undone'));
      onChanged();
    });
  return (
    <>
      <p>{decided ? said(decided, day, t) : t('april.ahead')}</p>
      {deed.error && (
        <Notice
          kind="refused"
          title={deed.error.message}
          actions={
            <Button
              size={30}
              onClick={() => {
                deed.forget();
                setSure(false);
                onChanged();
              }}
            >
              {t('april.again')}
            </Button>
          }
        />
      )}
      <div className={shared.actions}>
        {sure ? (
          <>
            <span>
              {counts.seatsMoved + counts.seatsLost === 0
                ? t('april.sureNone')
                : t('april.sure', { moved: counts.seatsMoved, lost: counts.seatsLost })}
            </span>
            <Button onClick={() => setSure(false)}>{t('cancel')}</Button>
            <Button kind="filled" disabled={deed.busy} onClick={() => void apply()}>
              {t('april.yes')}
            </Button>
          </>
        ) : (
          <Button kind={standing ? 'outlined' : 'filled'} onClick={() => setSure(true)}>
            {standing ? t('april.reapply') : t('april.apply', { day })}
          </Button>
        )}
        {undoable && (
          <Button kind="danger" disabled={deed.busy} onClick={() => void undo()}>
            {t('april.undo')}
          </Button>
        )}
      </div>
    </>
  );
}

function said(
  decided: NonNullable<Reform['decided']>,
  day: string,
  t: ReturnType<typeof texts.useT>,
): string {
  if (decided.undone) return t('april.wasUndone', { at: dayAndClock(decided.undone) });
  if (decided.switched) return t('april.switched', { at: dayAndClock(decided.switched) });
  return t('april.decided', { at: dayAndClock(decided.applied), day });
}
