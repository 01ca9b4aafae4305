import type { FaqReport, Told } from '../../../kernel/wire';
import { Button, Card, Notice } from '../../../look';
import manage from '../Manage.module.css';
import css from './Faq.module.css';
import { texts } from './texts';

const MOST_FAULTS = 50;
const MOST_TAGS = 20;

/** What would change. Bad lines first: with any of them nothing can be written. */
export function ImportReport({
  report,
  busy,
  onApply,
}: {
  report: FaqReport;
  busy: boolean;
  onApply: () => void;
}) {
  const t = texts.useT();
  const { lines, adds, changes, same, tags, faults } = report;
  const nothing = adds + changes === 0;
  return (
    <Card title={t('result.title')}>
      <div className={manage.fields}>
        {faults.length > 0 && <Faults faults={faults} />}
        <p>{t('result.words', { lines, adds, changes, same })}</p>
        {tags.length > 0 && (
          <p className={manage.hint}>
            {t('result.tags', {
              tags: tags
                .slice(0, MOST_TAGS)
                .map(tag => `#${tag}`)
                .join(' '),
            })}
          </p>
        )}
        {faults.length === 0 && nothing && <p>{t('result.none')}</p>}
        {faults.length === 0 && !nothing && (
          <div className={manage.foot}>
            <Button kind="filled" size={44} disabled={busy} onClick={onApply}>
              {t('apply')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

function Faults({ faults }: { faults: readonly Told[] }) {
  const t = texts.useT();
  return (
    <>
      <Notice kind="refused" title={t('faults.title', { n: faults.length })}>
        {t('faults.text')}
      </Notice>
      <ul className={css.faults} aria-label={t('faults')}>
        {faults.slice(0, MOST_FAULTS).map(({ line, code, message }) => (
          <li key={`${line} ${code} ${message}`} className={css.fault}>
            <b>{line > 0 ? t('faults.line', { line }) : t('faults.whole')}</b>
            <span>{message}</span>
          </li>
        ))}
      </ul>
      {faults.length > MOST_FAULTS && (
        <p className={manage.hint}>{t('faults.more', { n: faults.length - MOST_FAULTS })}</p>
      )}
    </>
  );
}
