import { Copy, Download, Ellipsis, PenLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import bk from '../../../booking/manage/Manage.module.css';
import { dayAndClock } from '../../../kernel/time';
import { Button, ButtonLink, Menu, Seal } from '../../../look';
import { dayWords } from '../days';
import { texts } from '../texts';
import type { PlanBrief, PlanState } from '../wire';

interface PlanRowProps {
  plan: PlanBrief;
  busy: boolean;
  onDraft: () => void;
  onExport: () => void;
  onUse: () => void;
  onDrop: () => void;
}

const SEALS: Record<PlanState, 'official' | 'solved' | 'open' | 'plain'> = {
  DRAFT: 'open',
  SET: 'official',
  VALID: 'solved',
  PAST: 'plain',
};

/** One version: when it holds, how much it has, what can be done with it. */
export function PlanRow({ plan, busy, onDraft, onExport, onUse, onDrop }: PlanRowProps) {
  const t = texts.useT();
  const [asked, setAsked] = useState(false);
  const droppable = plan.state === 'DRAFT' || plan.state === 'SET';
  const items = [
    { id: 'draft', label: t('plans.draftFrom'), icon: <Copy size={16} />, onAction: onDraft },
    { id: 'export', label: t('plans.export'), icon: <Download size={16} />, onAction: onExport },
    ...(droppable
      ? [
          {
            id: 'drop',
            label: t(plan.state === 'DRAFT' ? 'plans.drop' : 'plans.dropSet'),
            icon: <Trash2 size={16} />,
            danger: true,
            onAction: () => setAsked(true),
          },
        ]
      : []),
  ];
  return (
    <li className={bk.fault}>
      <div>
        <b>
          {plan.name
            ? t('plans.named', { n: plan.version, name: plan.name })
            : t('plans.version', { n: plan.version })}
        </b>
        <div>{when(plan, t)}</div>
        <div className={bk.small}>
          {t('plans.has', { seats: plan.seats, zones: plan.zones })}
          {'　'}
          {t('plans.changed', { at: dayAndClock(plan.changed) })}
        </div>
      </div>
      <Seal kind={SEALS[plan.state]}>{t(`plans.${plan.state}`)}</Seal>
      {asked ? (
        <>
          <Button onClick={() => setAsked(false)}>{t('keep')}</Button>
          <Button kind="danger" disabled={busy} onClick={onDrop}>
            {t('plans.dropSure')}
          </Button>
        </>
      ) : (
        <>
          <ButtonLink
            kind={plan.state === 'DRAFT' ? 'outlined' : 'grey'}
            icon={<PenLine size={16} />}
            to={`/seating/plans/${plan.id}`}
          >
            {t(plan.state === 'DRAFT' ? 'plans.edit' : 'plans.look')}
          </ButtonLink>
          {plan.state === 'DRAFT' && (
            <Button kind="filled" onClick={onUse}>
              {t('plans.use')}
            </Button>
          )}
          <Menu label={t('plans.more', { n: plan.version })} icon={<Ellipsis size={18} />} items={items} />
        </>
      )}
    </li>
  );
}

function when({ state, from, until }: PlanBrief, t: ReturnType<typeof texts.useT>): string {
  if (!from || state === 'DRAFT') return t('plans.noDate');
  return until
    ? t('plans.fromUntil', { from: dayWords(from), until: dayWords(until) })
    : t('plans.from', { from: dayWords(from) });
}
