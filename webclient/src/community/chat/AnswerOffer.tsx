import { Lightbulb, X } from 'lucide-react';
import { useEffect } from 'react';
import { Link } from '../../kernel/router';
import { useStore } from '../../kernel/store';
import { ButtonLink, IconButton } from '../../look';
import { useMe } from '../../session/session';
import { lookingFor } from '../ask/solved';
import { Seals } from '../Bits';
import { texts } from '../texts';
import css from './Chat.module.css';
import { dismissOffer, offerIn, offers } from './offers';

/** After I asked something in a room: that there is an answer already. Nobody else sees it. */
export default function AnswerOffer({ room }: { room: number }) {
  const t = texts.useT();
  const me = useMe().person.id;
  useEffect(() => offerIn(room, me), [room, me]);
  const offer = useStore(offers, all => all.get(room));
  if (!offer) return null;
  const { question, answer, answerId } = offer.hit;
  const path = `/community/q/${question.id}`;
  const open = () => {
    lookingFor.set({ question: question.id, answer: answerId, wording: offer.wording, search: null });
    dismissOffer(room);
  };
  return (
    <aside className={css.offer} aria-label={t('offer.title')}>
      <Lightbulb size={20} aria-hidden="true" />
      <div className={css.words}>
        <p className={css.about}>
          <b>{t('offer.title')}</b> <span>{t('offer.only')}</span>
        </p>
        <p className={css.title}>
          <Link href={path} onClick={open}>
            {question.title}
          </Link>{' '}
          <Seals brief={question} />
        </p>
        {answer && <p className={css.line}>{answer}</p>}
      </div>
      <span onClickCapture={open} className={css.open}>
        <ButtonLink kind="outlined" size={30} to={path}>
          {t('offer.open')}
        </ButtonLink>
      </span>
      <IconButton label={t('offer.dismiss')} icon={<X size={18} />} onClick={() => dismissOffer(room)} />
    </aside>
  );
}
