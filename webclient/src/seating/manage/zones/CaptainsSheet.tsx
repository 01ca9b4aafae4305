import { useState } from 'react';
import { FormSheet } from '../../../booking/manage/FormSheet';
import { PeoplePicker } from '../../../chat/PeoplePicker';
import { useBriefs } from '../../../community/briefs';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import type { PersonBrief } from '../../../kernel/wire';
import { toast } from '../../../look';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { ZoneDetail } from '../wire';

interface CaptainsSheetProps {
  zone: ZoneDetail;
  onClose: () => void;
  onChanged: () => void;
}

/** Who decides about the seats of a zone, besides those who manage its units. */
export function CaptainsSheet({ zone, onClose, onChanged }: CaptainsSheetProps) {
  const t = texts.useT();
  const deed = useDeed();
  const known = useBriefs(zone.captains);
  const [picked, setPicked] = useState<readonly PersonBrief[] | null>(null);
  const held = zone.captains.flatMap(id => known.get(id) ?? []);
  const chosen = picked ?? held;
  const write = () =>
    manageApi.setCaptains(
      zone.id,
      chosen.map(({ id }) => id),
    );
  return (
    <FormSheet
      title={t('captains.title', { name: zone.name })}
      dirty={picked !== null}
      deed={deed}
      wrong={null}
      onSave={() =>
        void deed.run(write).then(done => {
          if (!done) return;
          toast(t('saved'));
          onChanged();
          onClose();
        })
      }
      onClose={onClose}
    >
      <p className={shared.hint}>{t('captains.text')}</p>
      <PeoplePicker chosen={chosen} onChange={setPicked} />
    </FormSheet>
  );
}
