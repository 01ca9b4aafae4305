import { BookOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLoaded } from '../../../kernel/loaded';
import { useNavigate, useParams } from '../../../kernel/router';
import type { CollectionItem, CollectionPage } from '../../../kernel/wire';
import {
  Broken,
  Button,
  ButtonLink,
  Card,
  Notice,
  Sheet,
  SkeletonRows,
  TextField,
  toast,
} from '../../../look';
import manage from '../Manage.module.css';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { useDeed } from '../useDeed';
import { AddQuestion } from './AddQuestion';
import css from './Faq.module.css';
import { OrderedList } from './OrderedList';
import { texts } from './texts';

const MOST_CHARS = 60;
const MOST_ABOUT = 300;

/** Arranges a collection: what is in it, in which order. */
export default function CollectionEdit() {
  const t = texts.useT();
  const id = Number(useParams().id);
  const { value, error, reload } = useLoaded(`collection ${id}`, () => manageApi.collection(id));
  return (
    <ManagePage
      title={value?.collection.title ?? t('collections.title')}
      actions={
        <>
          <ButtonLink to="/community/collections">{t('edit.back')}</ButtonLink>
          <ButtonLink to={`/community/c/${id}`} icon={<BookOpen size={18} />}>
            {t('collections.read')}
          </ButtonLink>
        </>
      }
    >
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={6} />}
      {value && <Editor key={id} page={value} />}
    </ManagePage>
  );
}

function Editor({ page: { collection, items: first } }: { page: CollectionPage }) {
  const t = texts.useT();
  const go = useNavigate();
  const deed = useDeed();
  const [items, setItems] = useState<readonly CollectionItem[]>(first);
  const [dropping, setDropping] = useState(false);
  const order = async (next: readonly CollectionItem[]) => {
    const before = items;
    setItems(next);
    const questions = next.map(item => item.question.id);
    const kept = await deed.run(() => manageApi.changeCollection(collection.id, { questions }));
    if (!kept) setItems(before);
    return kept;
  };
  const remove = async (item: CollectionItem) => {
    const before = items;
    if (await order(items.filter(one => one !== item)))
      toast(t('edit.removed', { title: item.question.title }), () => void order(before));
  };
  const drop = () =>
    deed.run(async () => {
      await manageApi.dropCollection(collection.id);
      toast(t('edit.dropped'));
      go('/community/collections');
    });
  return (
    <>
      <Names id={collection.id} title={collection.title} about={collection.about} />
      <Card title={t('edit.questions')} aside={t('collections.n', { n: items.length })}>
        {deed.error && <Notice kind="refused" title={deed.error.message} />}
        <p className={manage.hint}>{items.length === 0 ? t('edit.none') : t('edit.hint')}</p>
        <OrderedList items={items} onOrder={next => void order(next)} onRemove={item => void remove(item)} />
        <AddQuestion
          known={new Set(items.map(item => item.question.id))}
          onAdd={question => void order([...items, { question, answerId: null, answer: null }])}
        />
      </Card>
      <div className={manage.foot}>
        <Button kind="danger" icon={<Trash2 size={18} />} onClick={() => setDropping(true)}>
          {t('edit.drop')}
        </Button>
      </div>
      {dropping && (
        <Sheet kind="ask" label={t('edit.drop')} onClose={() => setDropping(false)}>
          <div className={manage.form}>
            <h2 className={manage.formTitle}>{t('edit.dropAsk', { title: collection.title })}</h2>
            <p>{t('edit.dropText')}</p>
            <div className={manage.foot}>
              <Button onClick={() => setDropping(false)}>{t('cancel')}</Button>
              <Button kind="danger" disabled={deed.busy} onClick={() => void drop()}>
                {t('edit.drop')}
              </Button>
            </div>
          </div>
        </Sheet>
      )}
    </>
  );
}

function Names({ id, title: first, about: word }: { id: number; title: string; about: string | null }) {
  const t = texts.useT();
  const deed = useDeed();
  const [title, setTitle] = useState(first);
  const [about, setAbout] = useState(word ?? '');
  const [kept, setKept] = useState({ title: first, about: word ?? '' });
  const changed = title.trim() !== kept.title || about.trim() !== kept.about;
  const save = () =>
    deed.run(async () => {
      const next = { title: title.trim(), about: about.trim() };
      await manageApi.changeCollection(id, next);
      setKept(next);
      toast(t('saved'));
    });
  return (
    <Card>
      <form
        className={css.names}
        onSubmit={event => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField label={t('collections.name')} value={title} onChange={setTitle} maxLength={MOST_CHARS} />
        <TextField label={t('collections.about')} value={about} onChange={setAbout} maxLength={MOST_ABOUT} />
        <Button size={44} type="submit" disabled={!changed || deed.busy || title.trim() === ''}>
          {t('save')}
        </Button>
      </form>
      {deed.error && <Notice kind="refused" title={deed.error.message} />}
    </Card>
  );
}
