import { LibraryBig, Link2, Pencil } from 'lucide-react';
import { useLoaded } from '../../../kernel/loaded';
import { Link, useParams } from '../../../kernel/router';
import { Broken, Button, ButtonLink, Empty, SkeletonRows, toast } from '../../../look';
import { RichText } from '../../writing/RichText';
import manage from '../Manage.module.css';
import { ManagePage } from '../ManagePage';
import { manageApi } from '../manageApi';
import { UnitName } from './CollectionsScreen';
import css from './Faq.module.css';
import { texts } from './texts';

/** A collection as everybody reads it: questions one under the other, each unfolding its answer. */
export default function CollectionScreen() {
  const t = texts.useT();
  const id = Number(useParams().id);
  const { value, error, reload } = useLoaded(`collection ${id}`, () => manageApi.collection(id));
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    toast(t('page.copied'));
  };
  const collection = value?.collection;
  return (
    <ManagePage
      title={collection?.title ?? t('collections.title')}
      intro={
        collection && (
          <>
            <UnitName unit={collection.unit} />
            {collection.about && `・${collection.about}`}
          </>
        )
      }
      actions={
        <>
          {collection?.mine && (
            <ButtonLink to={`/community/collections/${id}`} icon={<Pencil size={18} />}>
              {t('collections.edit')}
            </ButtonLink>
          )}
          <Button icon={<Link2 size={18} />} onClick={() => void copy()}>
            {t('page.link')}
          </Button>
        </>
      }
    >
      {error && !value && <Broken error={error} onRetry={reload} />}
      {!value && !error && <SkeletonRows rows={6} />}
      {value?.items.length === 0 && <Empty icon={<LibraryBig />} title={t('page.none')} />}
      {value && value.items.length > 0 && (
        <div className={css.page}>
          {value.items.map(({ question, answer }) => (
            <details key={question.id} className={css.entry}>
              <summary className={css.summary}>{question.title}</summary>
              <div className={css.answer}>
                {answer ? <RichText text={answer} /> : <p className={manage.hint}>{t('page.noAnswer')}</p>}
                <Link href={`/community/q/${question.id}`}>{t('page.more')}</Link>
              </div>
            </details>
          ))}
        </div>
      )}
    </ManagePage>
  );
}
