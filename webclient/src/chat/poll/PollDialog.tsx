import { X } from 'lucide-react';
import { useId, useState } from 'react';
import { hubNow, useNow } from '../../kernel/time';
import { Button, Chip, IconButton, Sheet, TextField } from '../../look';
import { attachPoll, parcelOf, parcels, type Spot } from '../parcel';
import css from '../request/AskDialog.module.css';
import { Lines } from '../request/Lines';
import { atField, fieldAt, presetsAt } from '../request/presets';
import { texts as requestTexts } from '../request/texts';
import { texts } from './texts';

const MOST_OPTIONS = 20;
const MOST_LABEL = 80;

/** What can be chosen, how, and until when; the question itself is the message. */
export default function PollDialog({ spot, onClose }: { spot: Spot; onClose: () => void }) {
  const t = texts.useT();
  const tr = requestTexts.useT();
  const hint = useId();
  const now = useNow();
  const before = parcelOf(parcels.get(), spot).poll;
  const [presets] = useState(() => presetsAt(hubNow()));
  const [lines, setLines] = useState<readonly string[]>(before?.options ?? ['', '', '']);
  const [multiple, setMultiple] = useState(before?.multiple ?? false);
  const [anonymous, setAnonymous] = useState(before?.anonymous ?? false);
  const [closes, setCloses] = useState(before?.closes ? Date.parse(before.closes) : null);
  const [picking, setPicking] = useState(Boolean(before?.closes));

  const options = lines.map(line => line.trim()).filter(Boolean);
  const why = trouble(options, closes, now);
  const done = () => {
    if (why) return;
    const until = closes === null ? null : new Date(closes).toISOString();
    attachPoll(spot, { options, multiple, anonymous, closes: until });
    onClose();
  };
  return (
    <Sheet kind="box" label={t('new.title')} onClose={onClose}>
      <form
        className={css.dialog}
        onSubmit={event => {
          event.preventDefault();
          done();
        }}
      >
        <header className={css.head}>
          <h2 className={css.title}>{t('new.title')}</h2>
          <IconButton label={t('cancel')} icon={<X size={20} />} onClick={onClose} />
        </header>
        <p className={css.hint}>{t('new.hint')}</p>
        <div className={css.part}>
          <p className={css.label}>{t('new.options')}</p>
          <Lines
            lines={lines}
            most={MOST_OPTIONS}
            mostChars={MOST_LABEL}
            onChange={setLines}
            words={{
              line: n => t('new.option', { n }),
              remove: n => t('new.remove', { n }),
              add: t('new.add'),
            }}
          />
        </div>
        <div className={css.part}>
          <label className={css.check}>
            <input type="checkbox" checked={multiple} onChange={() => setMultiple(!multiple)} />
            {t('new.multiple')}
          </label>
          <label className={css.check}>
            <input
              type="checkbox"
              checked={anonymous}
              aria-describedby={hint}
              onChange={() => setAnonymous(!anonymous)}
            />
            {t('new.anonymous')}
          </label>
          <p id={hint} className={css.hint}>
            {t('new.anonymousHint')}
          </p>
        </div>
        <fieldset className={css.part}>
          <legend className={css.label}>{t('new.closes')}</legend>
          <div className={css.chips}>
            <Chip
              chosen={!picking && closes === null}
              onPress={() => {
                setPicking(false);
                setCloses(null);
              }}
            >
              {t('new.never')}
            </Chip>
            {presets.map(preset => (
              <Chip
                key={preset.key}
                chosen={!picking && closes === preset.at}
                onPress={() => {
                  setPicking(false);
                  setCloses(preset.at);
                }}
              >
                {tr(`ask.${preset.key}`, { time: preset.time })}
              </Chip>
            ))}
            <Chip
              chosen={picking}
              onPress={() => {
                setPicking(true);
                setCloses(at => at ?? presets.at(-1)?.at ?? null);
              }}
            >
              {tr('ask.pick')}
            </Chip>
          </div>
          {picking && (
            <TextField
              type="datetime-local"
              label={tr('ask.when')}
              value={closes === null ? '' : fieldAt(closes)}
              onChange={value => setCloses(atField(value))}
            />
          )}
        </fieldset>
        <footer className={css.foot}>
          <p className={css.why}>{why}</p>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" kind="filled" disabled={why !== null}>
            {t('new.done')}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}

function trouble(options: readonly string[], closes: number | null, now: number): string | null {
  if (options.length < 2) return texts.t('new.few');
  if (new Set(options).size < options.length) return texts.t('new.same');
  return closes !== null && closes <= now ? texts.t('new.past') : null;
}
