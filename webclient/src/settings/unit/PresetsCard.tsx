import { ArrowUp, Plus, X } from 'lucide-react';
import { useLoaded } from '../../kernel/loaded';
import type { NewPreset, PresenceState } from '../../kernel/wire';
import { Button } from '../../look/Button';
import { Card } from '../../look/Card';
import { IconButton } from '../../look/IconButton';
import { Broken, Notice } from '../../look/Notice';
import { stateWord } from '../../look/presenceText';
import { SkeletonRows } from '../../look/Skeleton';
import { StateBadge } from '../../look/StateBadge';
import { BY_HAND } from '../../presence/manual';
import { SaveBar } from '../SaveBar';
import { useDraft } from '../useDraft';
import { words } from './messages';
import css from './Unit.module.css';
import { moved, unitApi } from './unitRules';

const MOST = 20;
const NOTE_LONGEST = 60;
const MINUTES = [15, 30, 60, 90, 120, 180, 240];

/** The states with a note that the section's people choose with one tap. */
export function PresetsCard({ unit }: { unit: number }) {
  const t = words.useT();
  const loaded = useLoaded(`presets ${unit}`, signal => unitApi.presets(unit, signal));
  const draft = useDraft<NewPreset[]>(
    loaded.value?.presets ?? null,
    presets =>
      unitApi
        .setPresets(
          unit,
          presets.map(({ state, note, minutes }) => ({ state, note, minutes })),
        )
        .then(loaded.reload),
    t('preset.saved'),
  );
  const presets = draft.value ?? [];
  const blank = presets.some(({ note }) => !note.trim());
  const put = (at: number, change: Partial<NewPreset>) =>
    draft.set(presets.map((preset, index) => (index === at ? { ...preset, ...change } : preset)));
  return (
    <Card title={t('preset.title')}>
      <p className={css.hint}>{t('preset.text')}</p>
      {loaded.error && <Broken error={loaded.error} onRetry={loaded.reload} />}
      {!loaded.value && !loaded.error && <SkeletonRows rows={2} />}
      {loaded.value && presets.length === 0 && <p className={css.none}>{t('preset.empty')}</p>}
      <ul className={css.presets}>
        {presets.map((preset, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line of a form is known by its place
          <li key={at} className={css.preset}>
            <PresetFields preset={preset} onChange={change => put(at, change)} />
            <span className={css.presetActions}>
              <IconButton
                label={t('preset.up', { note: preset.note })}
                icon={<ArrowUp size={18} />}
                aria-disabled={at === 0}
                onClick={() => draft.set(moved(presets, at, -1))}
              />
              <IconButton
                label={t('preset.remove', { note: preset.note })}
                icon={<X size={18} />}
                onClick={() => draft.set(presets.filter(known => known !== preset))}
              />
            </span>
          </li>
        ))}
      </ul>
      {blank && draft.dirty && <Notice kind="refused" title={t('preset.blank')} />}
      {loaded.value && (
        <SaveBar draft={blank ? { ...draft, dirty: false } : draft}>
          {presets.length < MOST && (
            <Button
              icon={<Plus size={18} />}
              onClick={() => draft.set([...presets, { state: 'BUSY', note: '', minutes: 60 }])}
            >
              {t('preset.add')}
            </Button>
          )}
        </SaveBar>
      )}
    </Card>
  );
}

interface PresetFieldsProps {
  preset: NewPreset;
  onChange: (change: Partial<NewPreset>) => void;
}

function PresetFields({ preset, onChange }: PresetFieldsProps) {
  const t = words.useT();
  const { state, note, minutes } = preset;
  const offered = minutes !== null && !MINUTES.includes(minutes) ? [minutes, ...MINUTES] : MINUTES;
  return (
    <>
      <span className={css.stateField}>
        <StateBadge state={state} size={18} />
        <select
          className={css.select}
          aria-label={t('preset.state')}
          value={state}
          onChange={event => onChange({ state: event.target.value as PresenceState })}
        >
          {BY_HAND.map(one => (
            <option key={one} value={one}>
              {stateWord(one)}
            </option>
          ))}
        </select>
      </span>
      <input
        className={css.note}
        aria-label={t('preset.note')}
        placeholder={t('preset.note.hint')}
        maxLength={NOTE_LONGEST}
        value={note}
        onChange={event => onChange({ note: event.target.value })}
      />
      <select
        className={css.select}
        aria-label={t('preset.minutes')}
        value={minutes ?? ''}
        onChange={event => onChange({ minutes: event.target.value ? Number(event.target.value) : null })}
      >
        {offered.map(one => (
          <option key={one} value={one}>
            {one % 60 === 0 ? t('preset.hours', { n: one / 60 }) : t('preset.min', { n: one })}
          </option>
        ))}
        <option value="">{t('preset.work')}</option>
      </select>
    </>
  );
}
