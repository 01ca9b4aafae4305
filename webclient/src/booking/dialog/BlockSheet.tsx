import { BellPlus, Clock, MapPin, UserRound, X } from 'lucide-react';
import { v7 as uuidv7 } from 'uuid';
import { PersonName } from '../../community/PersonName';
import { asHubError } from '../../kernel/http';
import { day } from '../../kernel/time';
import { Button, IconButton, Sheet, toast } from '../../look';
import { api } from '../api';
import { occupies } from '../blocks';
import { usePlaces } from '../places';
import { texts } from '../texts';
import { minutesOf, spanWord, stretchOf } from '../times';
import { useUnitName } from '../useUnitName';
import type { Block } from '../wire';
import css from './Dialog.module.css';

/** Somebody else's booking, as far as everybody may know it, and the way to be told when it becomes free. */
export default function BlockSheet({ block, onClose }: { block: Block; onClose: () => void }) {
  const t = texts.useT();
  const places = usePlaces();
  const unitName = useUnitName();
  const span = stretchOf(block);
  const wait = () =>
    api
      .wait({
        op: uuidv7(),
        place: block.space,
        from: block.from,
        until: block.until,
        minutes: minutesOf(span),
        takeAtOnce: false,
      })
      .then(
        made => {
          toast(t('done.waiting', { place: places.nameOf(block.space) }), () => void api.dropWait(made.id));
          onClose();
        },
        (cause: unknown) => toast(asHubError(cause).message),
      );
  return (
    <Sheet kind="side" label={t('panel')} onClose={onClose}>
      <div className={css.panel}>
        <header className={css.head}>
          <h2 className={css.title}>{block.title || unitName(block.unit) || t('block.taken')}</h2>
          <IconButton label={t('close')} icon={<X size={20} />} onClick={onClose} />
        </header>
        <p className={css.state} data-state={block.state}>
          {t(`state.${block.state}`)}
        </p>
        <dl className={css.facts}>
          <div className={css.fact}>
            <dt>
              <Clock size={18} aria-label={t('fact.when')} />
            </dt>
            <dd>
              {day(block.from)} {spanWord(span)}
            </dd>
          </div>
          <div className={css.fact}>
            <dt>
              <MapPin size={18} aria-label={t('fact.where')} />
            </dt>
            <dd>{places.nameOf(block.space)}</dd>
          </div>
          <div className={css.fact}>
            <dt>
              <UserRound size={18} aria-label={t('fact.organiser')} />
            </dt>
            <dd>
              {block.organiser !== null && <PersonName person={block.organiser} />} {unitName(block.unit)}
            </dd>
          </div>
        </dl>
        {block.waiting > 0 && <p className={css.quiet}>{t('block.waiting', { n: block.waiting })}</p>}
        {occupies(block) && Date.parse(block.until) > Date.now() && (
          <Button kind="outlined" size={44} icon={<BellPlus size={18} />} onClick={() => void wait()}>
            {t('way.WAIT')}
          </Button>
        )}
      </div>
    </Sheet>
  );
}
