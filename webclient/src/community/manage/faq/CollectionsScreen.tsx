import { LibraryBig, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { mainUnit, sectionOf, useUnits } from '../../../directory/units';
import { useLoaded } from '../../../kernel/loaded';
import { Link, useNavigate } from '../../../kernel/router';
import { stream } from '../../../kernel/stream';
import {
  Broken,
  Button,
  ButtonLink,
  Card,
  Empty,
  Notice,
  Sheet,
  SkeletonRows,
  TextField,
} from '../../../look';
import { useMe, useRole } from '../../../session/session';
import manage from '../Manage.module.css';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { UnitChoice } from '../UnitChoice';
import { useDeed } from '../useDeed';
import css from './Faq.module.css';
import { texts } from './texts';

const MOST_CHARS = 60;
const MOST_ABOUT = 300;

/** よくある質問集: one page of questions and answers for each section that keeps one. */
export default function CollectionsScreen() {
  const t = texts.useT();
  const moderator = useRole('MODERATOR');
  const manager = useRole('UNIT_MANAGER');
  const [making, setMaking] = useState(false);
  const { value, error, reload } = useLoaded('collections', manageApi.collections);
  useEffect(() => stream.on('community.collectionsChanged', reload), [reload]);
  const mine = moderator || manager || value?.collections.some(one => one.mine);
  const make = (
    <Button kind="outlined" icon={<Plus size={18} />} onClick={() => setMaking(true)}>
      {t('collections.new')}
    </Button>
  );
  return (
    <ManagePage title={t('collections.title')} intro={t('collections.intro')} actions={mine && make}>
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={4} />}
      {value?.collections.length === 0 && (
        <Empty icon={<LibraryBig />} title={t('collections.none')} action={mine && make}>
          {t('collections.noneText')}
        </Empty>
      )}
      <div className={manage.items}>
        {value?.collections.map(({ id, unit, title, about, questions, mine: may }) => (
          <Card key={id}>
            <div className={css.row}>
              <span className={css.words}>
                <Link className={manage.itemTitle} href={`/community/c/${id}`}>
                  {title}
                </Link>
                <span className={manage.facts}>
                  <UnitName unit={unit} /> {t('collections.n', { n: questions.length })}
                </span>
                {about && <span className={manage.hint}>{about}</span>}
              </span>
              {may && <ButtonLink to={`/community/collections/${id}`}>{t('collections.edit')}</ButtonLink>}
            </div>
          </Card>
        ))}
      </div>
      {making && <NewCollection onClose={() => setMaking(false)} />}
    </ManagePage>
  );
}

export function UnitName({ unit }: { unit: number }) {
  return useUnits().value?.byId.get(unit)?.name ?? '';
}

function NewCollection({ onClose }: { onClose: () => void }) {
  const t = texts.useT();
  const go = useNavigate();
  const deed = useDeed();
  const home = mainUnit(useMe().person);
  const units = useUnits().value;
  const section = units && home !== null ? (sectionOf(units, home)?.id ?? null) : null;
  const [chosen, setUnit] = useState<number | null>(null);
  const [title, setTitle] = useState('');
  const [about, setAbout] = useState('');
  const unit = chosen ?? section;
  const make = () =>
    deed.run(async () => {
      if (unit === null) return;
      const { id } = await manageApi.newCollection(unit, title.trim(), about.trim() || null);
      go(`/community/collections/${id}`);
    });
  return (
    <Sheet kind="ask" label={t('collections.newTitle')} onClose={onClose}>
      <form
        className={manage.form}
        onSubmit={event => {
          event.preventDefault();
          void make();
        }}
      >
        <h2 className={manage.formTitle}>{t('collections.newTitle')}</h2>
        <TextField
          label={t('collections.name')}
          value={title}
          onChange={setTitle}
          maxLength={MOST_CHARS}
          required
        />
        <TextField
          label={t('collections.about')}
          value={about}
          onChange={setAbout}
          maxLength={MOST_ABOUT}
          hint={t('collections.aboutHint')}
        />
        <div className={manage.label}>
          {t('unit')}
          <UnitChoice label={t('unit')} value={unit} onChange={setUnit} />
        </div>
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
        <div className={manage.foot}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="filled" type="submit" disabled={deed.busy || title.trim() === '' || unit === null}>
            {t('collections.new')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
