import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { Checks, Choice } from '../../../booking/manage/Fields';
import { FormSheet } from '../../../booking/manage/FormSheet';
import bk from '../../../booking/manage/Manage.module.css';
import { PeoplePicker } from '../../../chat/PeoplePicker';
import shared from '../../../community/manage/Manage.module.css';
import { useDeed } from '../../../community/manage/useDeed';
import { PersonName } from '../../../community/PersonName';
import { useLoaded } from '../../../kernel/loaded';
import { hubNow, tokyoDate } from '../../../kernel/time';
import type { Feature, PersonBrief } from '../../../kernel/wire';
import { Button, Card, Empty, TextField, toast } from '../../../look';
import { dayAfter, dayWords } from '../days';
import { manageApi } from '../manageApi';
import { texts } from '../texts';
import type { SeatNeed, ZoneDetail } from '../wire';
import { SeatPicker } from './SeatPicker';
import type { Seats } from './useSeats';
import css from './Zones.module.css';

interface NeedsProps {
  zones: readonly ZoneDetail[];
  seats: Seats;
}

/** Who needs certain seats. Only those who look after the house read this; others see a seat that is kept, never for whom. */
export function Needs({ zones, seats }: NeedsProps) {
  const t = texts.useT();
  const deed = useDeed();
  const [open, setOpen] = useState(false);
  const { value, reload } = useLoaded('seat needs', () => manageApi.needs());
  // Those for a kind of seat are wherever one is.
  const here = value?.needs.filter(({ seats: ids, zone }) => {
    if (ids.length > 0) return ids.some(seats.has);
    return zone === null || zones.some(({ id }) => id === zone);
  });
  const words = ({ seats: ids, zone, features }: SeatNeed) =>
    [
      ids.map(seats.codeOf).join('、'),
      zones.find(({ id }) => id === zone)?.name ?? '',
      NEEDED.filter(one => features.includes(one))
        .map(one => t(`need.${one}`))
        .join('、'),
    ]
      .filter(Boolean)
      .join('・');
  return (
    <Card
      title={t('needs')}
      action={
        <Button size={30} onClick={() => setOpen(true)}>
          {t('needs.add')}
        </Button>
      }
    >
      <p className={shared.hint}>{t('needs.text')}</p>
      {here?.length === 0 && (
        <Empty title={t('needs.none')} icon={null}>
          {t('needs.noneText')}
        </Empty>
      )}
      <ul className={css.rows}>
        {(here ?? []).map(need => (
          <li key={need.id}>
            <span>
              <PersonName person={need.person} />　{words(need)}
              <small>
                {t('plans.from', { from: dayWords(need.from) })}　{need.note}
              </small>
            </span>
            <Button
              size={30}
              disabled={deed.busy}
              onClick={() => void deed.run(() => manageApi.endNeed(need.id)).then(done => done && reload())}
            >
              {t('needs.end')}
            </Button>
          </li>
        ))}
      </ul>
      {open && (
        <NeedSheet
          zones={zones}
          seats={seats}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            toast(t('saved'));
            reload();
          }}
        />
      )}
    </Card>
  );
}

const KINDS = ['seats', 'zone', 'features'] as const;
const NEEDED = ['WHEELCHAIR', 'QUIET', 'SCREENED', 'WINDOW', 'POWER'] as const;

function NeedSheet({
  zones,
  seats,
  onClose,
  onDone,
}: NeedsProps & { onClose: () => void; onDone: () => void }) {
  const t = texts.useT();
  const deed = useDeed();
  const [op] = useState(() => uuidv7());
  const [people, setPeople] = useState<readonly PersonBrief[]>([]);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('seats');
  const [chosen, setChosen] = useState<number[]>([]);
  const [zone, setZone] = useState(String(zones[0]?.id ?? ''));
  const [features, setFeatures] = useState<Feature[]>([]);
  const [from, setFrom] = useState(tokyoDate(hubNow()));
  const [last, setLast] = useState('');
  const [note, setNote] = useState('');
  const [person] = people;
  const wrong = () => {
    if (!person) return t('wrong.person');
    if (kind === 'seats' && chosen.length === 0) return t('wrong.seats');
    if (kind === 'features' && features.length === 0) return t('wrong.features');
    return from === '' || (last !== '' && last < from) ? t('wrong.days') : null;
  };
  const write = async () => {
    if (!person) return;
    await manageApi.newNeed(op, {
      person: person.id,
      seats: kind === 'seats' ? chosen : [],
      zone: kind === 'zone' ? Number(zone) : null,
      features: kind === 'features' ? features : [],
      from,
      until: last === '' ? null : dayAfter(last),
      note: note.trim(),
    });
  };
  return (
    <FormSheet
      title={t('needs.add')}
      dirty={people.length > 0 || note !== ''}
      deed={deed}
      wrong={wrong()}
      onSave={() => void deed.run(write).then(done => done && onDone())}
      onClose={onClose}
    >
      <p className={shared.hint}>{t('needs.text')}</p>
      <PeoplePicker chosen={people} onChange={next => setPeople(next.slice(-1))} />
      <Choice
        label={t('need.what')}
        value={kind}
        options={KINDS.map(value => ({ value, label: t(`need.${value}`) }))}
        onChange={setKind}
      />
      {kind === 'seats' && <SeatPicker seats={seats.all} chosen={chosen} onChange={setChosen} />}
      {kind === 'zone' && (
        <Choice
          label={t('need.zone')}
          value={zone}
          options={zones.map(({ id, letter, name }) => ({ value: String(id), label: `${letter} ${name}` }))}
          onChange={setZone}
        />
      )}
      {kind === 'features' && (
        <Checks
          label={t('need.features')}
          value={features}
          options={NEEDED.map(value => ({ value: value as Feature, label: t(`need.${value}`) }))}
          onChange={setFeatures}
        />
      )}
      <div className={bk.two}>
        <TextField label={t('grant.from')} type="date" required value={from} onChange={setFrom} />
        <TextField
          label={t('grant.last')}
          type="date"
          min={from}
          value={last}
          hint={t('grant.lastHint')}
          onChange={setLast}
        />
      </div>
      <TextField
        label={t('need.note')}
        value={note}
        maxLength={400}
        hint={t('need.noteHint')}
        onChange={setNote}
      />
    </FormSheet>
  );
}
