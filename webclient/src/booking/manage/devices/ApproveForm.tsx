import { useState } from 'react';
import { useDeed } from '../../../community/manage/useDeed';
import { Button, Card, Notice, TextField, toast } from '../../../look';
import { type Places, usePlaces } from '../../places';
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
  const [floor, setFloor] = useState('');
  const [anchor, setAnchor] = useState('');
  const door = mode === 'DOOR';
  const wrong = wrongWith(code, name, door ? chosen.length > 0 : floor !== '');
  const approve = async () => {
    setTried(true);
    if (wrong) return;
    const done = await deed.run(() =>
      manageApi.approveDevice({
        code: code.trim(),
        name: name.trim(),
        mode,
        places: door ? chosen : [],
        floor: door ? null : Number(floor),
        anchor: door ? null : anchor.trim(),
      }),
    );
    if (!done) return;
    toast(t('device.approved', { name: name.trim() }));
    setCode('');
    setName('');
    setChosen([]);
    setAnchor('');
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
          {door ? (
            <Choice
              label={t('device.place')}
              value={String(chosen[0] ?? '')}
              options={[
                { value: '', label: t('closure.add') },
                ...places.all.map(({ id }) => ({ value: String(id), label: places.nameOf(id) })),
              ]}
              onChange={id => setChosen(id === '' ? [] : [Number(id)])}
            />
          ) : (
            <>
              <Choice
                label={t('device.floor')}
                value={floor}
                options={[{ value: '', label: t('closure.add') }, ...floorsOf(places)]}
                onChange={setFloor}
              />
              <TextField
                label={t('device.anchor')}
                value={anchor}
                maxLength={40}
                hint={t('device.anchorHint')}
                onChange={setAnchor}
              />
            </>
          )}
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

/** 「本庁舎 4F」 */
function floorsOf({ areas, area }: Places): { value: string; label: string }[] {
  return areas
    .filter(({ kind }) => kind === 'FLOOR')
    .map(({ id, name, parent }) => ({
      value: String(id),
      label: [area(parent ?? -1)?.name, name].filter(Boolean).join(' '),
    }));
}

function wrongWith(code: string, name: string, placed: boolean): string | null {
  const { t } = texts;
  if (code.trim() === '') return t('wrong.code');
  if (name.trim() === '') return t('wrong.name');
  return placed ? null : t('wrong.where');
}
