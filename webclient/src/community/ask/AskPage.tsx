import { X } from 'lucide-react';
import { DropZone } from '../../chat/file/DropZone';
import { useNavigate } from '../../kernel/router';
import { Avatar, Button, IconButton } from '../../look';
import { usePresence } from '../../presence/presenceStore';
import { useBriefs } from '../briefs';
import people from '../People.module.css';
import { texts } from '../texts';
import { ASK } from '../writing/spots';
import { AboutCard } from './AboutCard';
import { Details, PhotoButton, TitleField } from './AskFields';
import css from './AskPage.module.css';
import { setAskDraft } from './askDraft';
import { SimilarList } from './SimilarList';
import { type Asking, useAsk } from './useAsk';
import { useAskForm } from './useAskForm';

/** The whole phone: the question above, the best answer between it and the keyboard. */
export function AskPage() {
  const t = texts.useT();
  const navigate = useNavigate();
  const asking = useAsk();
  const { draft, found } = asking;
  const { title, details, hits, begun, kind, toTitle, toDetails, toHits } = useAskForm(asking);
  return (
    <div className={css.page}>
      <header className={css.head}>
        <IconButton label={t('close')} icon={<X size={24} />} onClick={() => navigate('/community')} />
        <h1>{t('ask.title')}</h1>
        <Button size={44} kind={kind} disabled={!asking.may} onClick={asking.submit}>
          {t(asking.busy ? 'ask.going' : 'ask.do')}
        </Button>
      </header>
      <DropZone spot={ASK} name={t('ask.title')}>
        <div className={css.field}>
          <TitleField ref={title} asking={asking} autoFocus onDetails={toDetails} onDown={toHits} />
        </div>
        <Details asking={asking} ref={details} />
        <p className={css.tools}>
          <PhotoButton size={44} />
          {!draft.open && (
            <Button size={44} kind="plain" onClick={toDetails}>
              {t('ask.detailsDo')}
            </Button>
          )}
        </p>
      </DropZone>
      {found && <SimilarList ref={hits} found={found} wording={draft.title.trim()} onLeave={toTitle} />}
      <Reach asking={asking} />
      {begun && <AboutCard asking={asking} />}
    </div>
  );
}

/** Those who may know as faces in a row; one press asks them all. */
function Reach({ asking: { found, draft } }: { asking: Asking }) {
  const t = texts.useT();
  const ids = (found?.similar.experts ?? []).slice(0, 3).map(({ person }) => person);
  const briefs = useBriefs(ids);
  const states = usePresence(ids);
  if (ids.length === 0) return null;
  const on = ids.every(id => draft.invited.includes(id));
  return (
    <label className={css.reach}>
      <span className={people.faces}>
        {ids.map(id => {
          const brief = briefs.get(id);
          return brief && <Avatar key={id} person={brief} size={32} state={states.get(id)?.state} />;
        })}
      </span>
      <span>{t('experts.reach', { n: ids.length })}</span>
      <input
        type="checkbox"
        checked={on}
        onChange={event => setAskDraft({ invited: event.target.checked ? ids : [] })}
      />
    </label>
  );
}
