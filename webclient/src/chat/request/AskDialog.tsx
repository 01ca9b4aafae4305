import { X } from 'lucide-react';
import { useState } from 'react';
import { hubNow, useNow } from '../../kernel/time';
import type { NewRequest } from '../../kernel/wire';
import { Button, Chip, IconButton, Segmented, Sheet, TextField } from '../../look';
import { attachRequest, parcelOf, parcels, type Spot } from '../parcel';
import css from './AskDialog.module.css';
import { Lines } from './Lines';
import { atField, fieldAt, presetsAt } from './presets';
import { texts } from './texts';

type How = 'yesNo' | 'attend' | 'own' | 'text';

const MOST_CHOICES = 8;
const MOST_LABEL = 40;

/** Until when, how and by whom; the text itself is the message. */
export default function AskDialog({ spot, onClose }: { spot: Spot; onClose: () => void }) {
  const t = texts.useT();
  const now = useNow();
  const before = parcelOf(parcels.get(), spot).request;
  const [presets] = useState(() => presetsAt(hubNow()));
  const [due, setDue] = useState(() => (before ? Date.parse(before.due) : (presets[1]?.at ?? null)));
  const [picking, setPicking] = useState(before !== null);
  const [how, setHow] = useState<How>(before ? howOf(before) : 'yesNo');
  const [own, setOwn] = useState<readonly string[]>(before?.choices.length ? before.choices : ['', '']);
  const [per, setPer] = useState<NewRequest['per']>(before?.per ?? 'PERSON');

  const choices = choicesOf(how, own);
  const why = due === null || due <= now ? t('ask.past') : troubleWith(how, choices);
  const done = () => {
    if (why || due === null) return;
    attachRequest(spot, { due: new Date(due).toISOString(), per, choices });
    onClose();
  };
  return (
    <Sheet kind="box" label={t('ask.title')} onClose={onClose}>
      <form
        className={css.dialog}
        onSubmit={event => {
          event.preventDefault();
          done();
        }}
      >
        <header className={css.head}>
          <h2 className={css.title}>{t('ask.title')}</h2>
          <IconButton label={t('cancel')} icon={<X size={20} />} onClick={onClose} />
        </header>
        <p className={css.hint}>{t('ask.hint')}</p>
        <fieldset className={css.part}>
          <legend className={css.label}>{t('ask.due')}</legend>
          <div className={css.chips}>
            {presets.map(preset => (
              <Chip
                key={preset.key}
                chosen={!picking && due === preset.at}
                onPress={() => {
                  setPicking(false);
                  setDue(preset.at);
                }}
              >
                {t(`ask.${preset.key}`, { time: preset.time })}
              </Chip>
            ))}
            <Chip chosen={picking} onPress={() => setPicking(true)}>
              {t('ask.pick')}
            </Chip>
          </div>
          {picking && (
            <TextField
              type="datetime-local"
              label={t('ask.when')}
              value={due === null ? '' : fieldAt(due)}
              onChange={value => setDue(atField(value))}
            />
          )}
        </fieldset>
        <div className={css.part}>
          <p className={css.label}>{t('ask.how')}</p>
          <Segmented
            label={t('ask.how')}
            value={how}
            onChange={setHow}
            options={(['yesNo', 'attend', 'own', 'text'] as const).map(value => ({
              value,
              label: t(`ask.${value}`),
            }))}
          />
          {how === 'own' && (
            <Lines
              lines={own}
              most={MOST_CHOICES}
              mostChars={MOST_LABEL}
              onChange={setOwn}
              words={{
                line: n => t('ask.choice', { n }),
                remove: n => t('ask.remove', { n }),
                add: t('ask.add'),
              }}
            />
          )}
        </div>
        <div className={css.part}>
          <p className={css.label}>{t('ask.who')}</p>
          <Segmented
            label={t('ask.who')}
            value={per}
            onChange={setPer}
            options={[
              { value: 'PERSON', label: t('ask.person') },
              { value: 'SECTION', label: t('ask.section') },
            ]}
          />
        </div>
        <footer className={css.foot}>
          <p className={css.why}>{why}</p>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" kind="filled" disabled={why !== null}>
            {t('ask.done')}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}

function choicesOf(how: How, own: readonly string[]): string[] {
  switch (how) {
    case 'yesNo':
      return [texts.t('ask.yes'), texts.t('ask.no')];
    case 'attend':
      return [texts.t('ask.present'), texts.t('ask.absent')];
    case 'own':
      return own.map(choice => choice.trim()).filter(Boolean);
    case 'text':
      return [];
  }
}

function howOf({ choices }: NewRequest): How {
  if (choices.length === 0) return 'text';
  const same = (how: How) => choicesOf(how, []).join('\n') === choices.join('\n');
  return same('yesNo') ? 'yesNo' : same('attend') ? 'attend' : 'own';
}

function troubleWith(how: How, choices: readonly string[]): string | null {
  if (how !== 'own') return null;
  if (choices.length < 2) return texts.t('ask.few');
  return new Set(choices).size < choices.length ? texts.t('ask.same') : null;
}
