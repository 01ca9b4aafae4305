import { Copy } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, toast } from '../../look';
import css from './Feed.module.css';
import type { FeedMade } from './feedApi';
import { texts } from './texts';

/** The address, once: chosen whole, so that it can be copied also where the clipboard is closed. */
export function MadeNotice({ made }: { made: FeedMade }) {
  const t = texts.useT();
  const field = useRef<HTMLInputElement>(null);
  // The hub says only the path: by which name it is reached from here, the browser knows.
  const url = new URL(made.url, window.location.origin).href;
  useEffect(() => {
    if (made) field.current?.select();
  }, [made]);
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard?.writeText(url).then(
      () => toast(t('made.copied')),
      () => {},
    );
  };
  return (
    <div className={css.made} role="status">
      <b>{t('made.title')}</b>
      <span>{t('made.text')}</span>
      <span className={css.url}>
        <input
          ref={field}
          className={css.address}
          readOnly
          aria-label={t('made.label')}
          value={url}
          onFocus={event => event.currentTarget.select()}
        />
        <Button icon={<Copy size={16} aria-hidden="true" />} onClick={() => void copy()}>
          {t('made.copy')}
        </Button>
      </span>
    </div>
  );
}
