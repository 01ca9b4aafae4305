import { useRef, useState } from 'react';
import { fileUrl } from '../../../chat/file/upload';
import { useDeed } from '../../../community/manage/useDeed';
import { hubNow, tokyoDate } from '../../../kernel/time';
import type { Place } from '../../../kernel/wire';
import { Button, ButtonLink, Notice, TextField, toast } from '../../../look';
import css from '../Manage.module.css';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import { uploadPhoto } from '../uploadPhoto';

interface PlaceExtrasProps {
  place: Place;
  onChanged: () => void;
  onClose: () => void;
}

/** What is done with a place at once, without the form: its photo, what is broken, taking it away. */
export function PlaceExtras({ place, onChanged, onClose }: PlaceExtrasProps) {
  const t = texts.useT();
  const deed = useDeed();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState('');
  const [day, setDay] = useState(tokyoDate(hubNow()));
  const act = async (what: () => Promise<unknown>, leave = false) => {
    if (!(await deed.run(what))) return;
    toast(t('saved'));
    onChanged();
    if (leave) onClose();
  };
  const photo = async (file: File) => manageApi.photo(place.id, await uploadPhoto(file));
  return (
    <>
      <section className={css.group}>
        <h3>{t('photo')}</h3>
        {place.photo !== null && (
          <img src={fileUrl(place.photo, true)} alt={t('photo.of', { name: place.name })} width={240} />
        )}
        <div className={css.foot}>
          <input
            ref={input}
            type="file"
            accept="image/*"
            hidden
            onChange={event => {
              const file = event.target.files?.[0];
              if (file) void act(() => photo(file), true);
            }}
          />
          <Button size={30} disabled={deed.busy} onClick={() => input.current?.click()}>
            {t('photo.choose')}
          </Button>
          {place.photo !== null && (
            <Button size={30} onClick={() => void act(() => manageApi.photo(place.id, null), true)}>
              {t('photo.drop')}
            </Button>
          )}
          <ButtonLink size={30} to={`/booking/manage/codes?place=${place.id}`}>
            {t('places.code')}
          </ButtonLink>
        </div>
      </section>
      <section className={css.group}>
        <h3>{t('fault.tell')}</h3>
        <TextField label={t('fault.text')} value={fault} maxLength={300} onChange={setFault} />
        <div className={css.foot}>
          {([false, true] as const).map(closes => (
            <Button
              key={String(closes)}
              size={30}
              disabled={deed.busy || fault.trim() === ''}
              onClick={() => void act(() => manageApi.newFault(place.id, fault.trim(), closes), true)}
            >
              {t(closes ? 'fault.close' : 'fault.note')}
            </Button>
          ))}
        </div>
      </section>
      <section className={css.group}>
        <h3>{t('retire.title')}</h3>
        {place.retired === null ? (
          <div className={css.two}>
            <TextField label={t('retire.from')} type="date" value={day} onChange={setDay} />
            <Button
              kind="danger"
              size={30}
              disabled={deed.busy}
              onClick={() => void act(() => manageApi.retire(place.id, day), true)}
            >
              {t('retire.do')}
            </Button>
          </div>
        ) : (
          <Button size={30} onClick={() => void act(() => manageApi.reopen(place.id), true)}>
            {t('retire.back')}
          </Button>
        )}
      </section>
      {deed.error && <Notice kind="refused" title={deed.error.message} />}
    </>
  );
}
