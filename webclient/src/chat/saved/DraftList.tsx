import { PencilLine } from 'lucide-react';
import { useStore } from '../../kernel/store';
import { useNow } from '../../kernel/time';
import { Button, ButtonLink, Empty, toast } from '../../look';
import { type Begun, drafts, setDraft } from '../drafts';
import { spotKey } from '../parcel';
import { whenText } from '../scheduled/times';
import { writing } from '../writing/texts';
import css from './Later.module.css';
import { PlaceLink } from './PlaceLink';

/** What I have begun, the newest first. */
export function DraftList() {
  const t = writing.useT();
  const all = useStore(drafts);
  const begun = [...all.values()].filter(({ text }) => text !== '').sort((a, b) => b.at - a.at);
  if (begun.length === 0) {
    return (
      <Empty icon={<PencilLine size={30} />} title={t('drafts.none')}>
        {t('drafts.noneHint')}
      </Empty>
    );
  }
  return (
    <ul className={css.items}>
      {begun.map(draft => (
        <Item key={spotKey(draft)} draft={draft} />
      ))}
    </ul>
  );
}

function Item({ draft }: { draft: Begun }) {
  const t = writing.useT();
  const now = useNow();
  const { room, root, text, named, at } = draft;
  const drop = () => {
    setDraft(draft, '');
    toast(t('drafts.dropped'), () => setDraft(draft, text, named));
  };
  return (
    <li className={css.item}>
      <div className={css.head}>
        <PlaceLink room={room} n={root || null} />
        {root > 0 && <span className={css.meta}>{t('drafts.thread')}</span>}
        <span className={css.when}>{whenText(at, now)}</span>
      </div>
      <p className={css.text}>{text}</p>
      <div className={css.actions}>
        <ButtonLink size={30} kind="outlined" to={root > 0 ? `/chat/${room}/${root}` : `/chat/${room}`}>
          {t('drafts.go')}
        </ButtonLink>
        <Button size={30} onClick={drop}>
          {t('drafts.drop')}
        </Button>
      </div>
    </li>
  );
}
