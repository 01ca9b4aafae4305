import { useState } from 'react';
import { useDeed } from '../../../community/manage/useDeed';
import { Button, Card, Notice, TextField, toast } from '../../../look';
import { usePlaces } from '../../places';
import { Choice } from '../Fields';
import css from '../Manage.module.css';
import { type Device, manageApi } from '../manageApi';
import { texts } from '../texts';

const MODES: readonly Device['mode'][] = ['DOOR', 'DESK', 'FOYER'];

/** The code that a device shows, what it is called and which places it stands for. */
export function ApproveForm({ code: given, onDone }: { code: string; onDone: () => void }) {
  const t = texts.useT();
  const deed = useDeed();
  const places = usePlaces();
  const [code, setCode] = useState(given);
  const [name, setName] = useState('');
  const [mode, setMode] = useState<Device['mode']>('DOOR');
  const [chosen, setChosen] = useState<number[]>([]);
  const [tried, setTried] = useState(false);
  const wrong = wrongWith(code, name, chosen);
  const approve = async () => {
    setTried(true);
    if (wrong) return;
    const done = await deed.run(() => manageApi.approveDevice(code.trim(), name.trim(), mode, chosen));
    if (!done) return;
    toast(t('device.approved', { name: name.trim() }));
    setCode('');
    setName('');
    setChosen([]);
    setTried(false);
    onDone();
  };
  return (
    <Card title={t('device.approve')}>
      <form
        className={css.approve}
        noValidate
        onSubmit={event => {
          event.preventDefault();
          void approve();
        }}
      >
        <div className={css.two}>
          <TextField
            label={t('device.code')}
            value={code}
            maxLength={12}
            autoComplete="off"
            autoCapitalize="characters"
            placeholder="WDJB-MJHT"
            hint={t('device.codeHint')}
            onChange={text => setCode(text.toUpperCase())}
          />
          <TextField
            label={t('device.name')}
            value={name}
            maxLength={40}
            hint={t('device.nameHint')}
            onChange={setName}
          />
          <Choice<Device['mode']>
            label={t('device.mode')}
            value={mode}
            options={MODES.map(value => ({ value, label: t(`device.${value}`) }))}
            onChange={setMode}
          />
          <Choice
            label={t('device.place')}
            value=""
            options={[
              { value: '', label: t('closure.add') },
              ...places.all.map(({ id }) => ({ value: String(id), label: places.nameOf(id) })),
            ]}
            onChange={id => {
              const place = Number(id);
              if (id !== '' && !chosen.includes(place))
                setChosen(mode === 'DOOR' ? [place] : [...chosen, place]);
            }}
          />
        </div>
        <div className={css.foot}>
          {chosen.map(id => (
            <Button key={id} size={30} onClick={() => setChosen(chosen.filter(one => one !== id))}>
              {t('closure.drop', { name: places.nameOf(id) })}
            </Button>
          ))}
        </div>
        {tried && wrong && <Notice kind="refused" title={wrong} />}
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
        <Button kind="filled" type="submit" disabled={deed.busy}>
          {t('device.approveDo')}
        </Button>
      </form>
    </Card>
  );
}

function wrongWith(code: string, name: string, places: readonly number[]): string | null {
  const { t } = texts;
  if (code.trim() === '') return t('wrong.code');
  if (name.trim() === '') return t('wrong.name');
  return places.length === 0 ? t('wrong.where') : null;
}
