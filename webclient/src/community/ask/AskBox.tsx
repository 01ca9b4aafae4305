import { CircleHelp } from 'lucide-react';
import { DropZone } from '../../chat/file/DropZone';
import { Button } from '../../look';
import { texts } from '../texts';
import { ASK } from '../writing/spots';
import css from './Ask.module.css';
import { Details, PhotoButton, TitleField } from './AskFields';
import { SimilarList } from './SimilarList';
import type { Asking } from './useAsk';
import { useAskForm } from './useAskForm';

/** One box: the question, and what was asked before. Asking is possible at any moment. */
export function AskBox({ asking, autoFocus = false }: { asking: Asking; autoFocus?: boolean }) {
  const t = texts.useT();
  const { draft, found } = asking;
  const { title, details, hits, begun, kind, toTitle, toDetails, toHits } = useAskForm(asking);
  return (
    <section className={css.box} aria-label={t('ask.title')}>
      <DropZone spot={ASK} name={t('ask.title')}>
        <div className={css.top}>
          <CircleHelp className={css.sign} size={22} aria-hidden="true" />
          <TitleField
            ref={title}
            asking={asking}
            onDown={toHits}
            onDetails={toDetails}
            autoFocus={autoFocus}
          />
          <span className={css.buttons}>
            <PhotoButton />
            <Button kind={kind} disabled={!asking.may} onClick={asking.submit}>
              {t(asking.busy ? 'ask.going' : 'ask.do')}
            </Button>
          </span>
        </div>
        <Details asking={asking} ref={details} />
        {begun && !draft.open && draft.details === '' && (
          <p className={css.more}>
            <Button kind="plain" size={30} onClick={toDetails}>
              {t('ask.detailsDo')}
            </Button>
          </p>
        )}
      </DropZone>
      {found && <SimilarList ref={hits} found={found} wording={draft.title.trim()} onLeave={toTitle} />}
    </section>
  );
}
