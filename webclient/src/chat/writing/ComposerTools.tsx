import { AtSign, Files, Type } from 'lucide-react';
import { lazy, type RefObject, Suspense, useRef, useState } from 'react';
import { useStore } from '../../kernel/store';
import type { RoomSummary } from '../../kernel/wire';
import { IconButton, Popover } from '../../look';
import css from '../Composer.module.css';
import { AttachButton } from '../file/AttachButton';
import { parcelOf, parcels, type Spot } from '../parcel';
import { PollButton } from '../poll/PollButton';
import { AskButton } from '../request/AskButton';
import { writing } from './texts';
import { URGENCY_ICONS } from './urgency';

const FormatHelp = lazy(() => import('./FormatHelp'));
const UrgencyChoice = lazy(() => import('./UrgencyChoice'));
const TemplateBox = lazy(() => import('../templates/TemplateBox'));

interface ComposerToolsProps {
  room: RoomSummary;
  spot: Spot;
  area: RefObject<HTMLTextAreaElement | null>;
  /** Where there is little room they stand in a row of their own that opens. */
  open: boolean;
  onMention: () => void;
}

/** The row of tools; what they open is loaded when it is needed. */
export function ComposerTools({ room, spot, area, open, onMention }: ComposerToolsProps) {
  const t = writing.useT();
  const [shown, setShown] = useState<'format' | 'urgency' | 'templates' | null>(null);
  const format = useRef<HTMLButtonElement>(null);
  const urgent = useRef<HTMLButtonElement>(null);
  const urgency = useStore(parcels, all => parcelOf(all, spot).urgency);
  const Urgency = URGENCY_ICONS[urgency];
  const close = () => setShown(null);
  return (
    <div className={css.tools} role="toolbar" aria-label={t('tools.label')} data-open={open || undefined}>
      <span className={css.attach}>
        <AttachButton spot={spot} />
      </span>
      <IconButton label={t('mention.add')} icon={<AtSign size={20} />} onClick={onMention} />
      <IconButton
        ref={format}
        label={t('format.show')}
        icon={<Type size={20} />}
        aria-haspopup="dialog"
        onClick={() => setShown('format')}
      />
      <IconButton
        label={t('tools.template')}
        icon={<Files size={20} />}
        aria-haspopup="dialog"
        onClick={() => setShown('templates')}
      />
      {spot.root === 0 && (
        <>
          <AskButton spot={spot} />
          <PollButton spot={spot} />
        </>
      )}
      <IconButton
        ref={urgent}
        label={t('urgency.choose')}
        icon={<Urgency size={20} />}
        data-urgency={urgency}
        aria-haspopup="dialog"
        onClick={() => setShown('urgency')}
      />
      <Suspense fallback={null}>
        <Popover
          open={shown === 'format'}
          onClose={close}
          anchor={format}
          label={t('format.title')}
          placement="top start"
        >
          <FormatHelp area={area} onDone={close} />
        </Popover>
        <Popover
          open={shown === 'urgency'}
          onClose={close}
          anchor={urgent}
          label={t('urgency.choose')}
          placement="top start"
        >
          <UrgencyChoice spot={spot} onDone={close} />
        </Popover>
        {shown === 'templates' && <TemplateBox room={room} spot={spot} area={area} onClose={close} />}
      </Suspense>
    </div>
  );
}
