import { weekdayWord } from '../../../kernel/time';
import type { HoursOfWeekday, PolicyTerms } from '../../../kernel/wire';
import { TextField } from '../../../look';
import { Check, Choice, NumberField } from '../Fields';
import css from '../Manage.module.css';
import { texts } from '../texts';

interface TermsProps {
  terms: PolicyTerms;
  set: (change: Partial<PolicyTerms>) => void;
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const LONGEST = 44_640;

export function WhenTerms({ terms, set }: TermsProps) {
  const t = texts.useT();
  const number = (
    key: 'horizonDays' | 'stepMinutes' | 'minMinutes' | 'maxMinutes',
    min: number,
    max: number,
  ) => (
    <NumberField
      label={t(`terms.${key}`)}
      value={terms[key]}
      min={min}
      max={max}
      onChange={n => set({ [key]: n ?? Number.NaN })}
    />
  );
  return (
    <section className={css.group}>
      <h3>{t('terms.when')}</h3>
      <div className={css.two}>
        {number('horizonDays', 0, 400)}
        <TextField
          label={t('terms.yearOpens')}
          value={terms.yearOpens ?? ''}
          placeholder="02-01"
          maxLength={5}
          hint={t('terms.yearOpensHint')}
          onChange={text => set({ yearOpens: text === '' ? null : text })}
        />
        {number('minMinutes', 1, LONGEST)}
        {number('maxMinutes', 1, LONGEST)}
        {number('stepMinutes', 1, 1440)}
      </div>
      <Week opens={terms.opens} onChange={opens => set({ opens })} />
      <Check checked={terms.closedDaysToo} onChange={closedDaysToo => set({ closedDaysToo })}>
        {t('terms.closedDaysToo')}
      </Check>
    </section>
  );
}

export function WhoTerms({ terms, set }: TermsProps) {
  const t = texts.useT();
  return (
    <section className={css.group}>
      <h3>{t('terms.who')}</h3>
      <Choice
        label={t('terms.approval')}
        value={terms.approval}
        options={(['NONE', 'OWNER'] as const).map(value => ({ value, label: t(`terms.approval.${value}`) }))}
        onChange={approval => set({ approval })}
      />
      {terms.approval === 'OWNER' && (
        <NumberField
          label={t('terms.approvalHours')}
          value={terms.approvalHours}
          min={1}
          max={720}
          onChange={n => set({ approvalHours: n ?? Number.NaN })}
        />
      )}
      <NumberField
        label={t('terms.priority')}
        value={terms.priority?.days ?? null}
        min={1}
        max={200}
        optional
        hint={t('terms.priorityHint')}
        onChange={days =>
          set({ priority: days === null ? null : { unit: terms.priority?.unit ?? null, days } })
        }
      />
      <Check checked={terms.onBehalf} onChange={onBehalf => set({ onBehalf })}>
        {t('terms.onBehalf')}
      </Check>
      <Check
        checked={terms.titles === 'SECTION_ONLY'}
        onChange={hidden => set({ titles: hidden ? 'SECTION_ONLY' : 'SHOWN' })}
      >
        {t('terms.titles')}
      </Check>
    </section>
  );
}

export function QuotaTerms({ terms, set }: TermsProps) {
  const t = texts.useT();
  return (
    <section className={css.group}>
      <h3>{t('terms.quota')}</h3>
      <div className={css.two}>
        {(['openPerPerson', 'minutesPerWeekPerPerson', 'minutesPerWeekPerUnit'] as const).map(key => (
          <NumberField
            key={key}
            label={t(`terms.${key}`)}
            value={terms.quota[key]}
            min={1}
            max={100_000}
            optional
            onChange={n => set({ quota: { ...terms.quota, [key]: n } })}
          />
        ))}
      </div>
    </section>
  );
}

export function CheckInTerms({ terms, set }: TermsProps) {
  const t = texts.useT();
  const rule = terms.checkIn;
  return (
    <section className={css.group}>
      <h3>{t('terms.checkIn')}</h3>
      <Check
        checked={rule.needed}
        hint={t('terms.checkInHint')}
        onChange={needed => set({ checkIn: { ...rule, needed } })}
      >
        {t('terms.checkInNeeded')}
      </Check>
      {rule.needed && (
        <div className={css.two}>
          {(['opensBefore', 'grace'] as const).map(key => (
            <NumberField
              key={key}
              label={t(`terms.${key}`)}
              value={rule[key]}
              min={key === 'grace' ? 1 : 0}
              max={key === 'grace' ? 1440 : 120}
              onChange={n => set({ checkIn: { ...rule, [key]: n ?? Number.NaN } })}
            />
          ))}
          <NumberField
            label={t('terms.exempt')}
            value={rule.exemptFromMinutes}
            min={1}
            max={LONGEST}
            optional
            onChange={n => set({ checkIn: { ...rule, exemptFromMinutes: n } })}
          />
        </div>
      )}
    </section>
  );
}

interface WeekProps {
  opens: readonly HoursOfWeekday[];
  onChange: (opens: HoursOfWeekday[]) => void;
}

/** A stretch for each weekday; one without is closed. */
function Week({ opens, onChange }: WeekProps) {
  const t = texts.useT();
  const set = (day: number, hours: HoursOfWeekday | null) =>
    onChange(
      [...opens.filter(one => one.day !== day), ...(hours ? [hours] : [])].toSorted((a, b) => a.day - b.day),
    );
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{t('terms.opens')}</caption>
      <tbody>
        {WEEK.map(day => {
          const hours = opens.find(one => one.day === day);
          const word = weekdayWord(day);
          return (
            <tr key={day}>
              <th scope="row">
                <Check
                  checked={hours !== undefined}
                  onChange={on => set(day, on ? { day, from: '08:30', until: '17:15' } : null)}
                >
                  {word}
                </Check>
              </th>
              {(['from', 'until'] as const).map(end => (
                <td key={end}>
                  {hours && (
                    <input
                      className={css.clock}
                      type="text"
                      inputMode="numeric"
                      maxLength={5}
                      aria-label={t(`terms.${end}`, { day: word })}
                      value={hours[end]}
                      onChange={event => set(day, { ...hours, [end]: event.target.value })}
                    />
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
