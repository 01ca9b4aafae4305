import { Download } from 'lucide-react';
import type { FileBrief } from '../../kernel/wire';
import { FileName } from './FileName';
import css from './Files.module.css';
import { lookOf } from './fileKinds';
import { sizeText } from './fileName';
import { texts } from './texts';
import { fileUrl, thumbUrl } from './upload';

interface FileRowProps {
  file: Pick<FileBrief, 'id' | 'name' | 'kind' | 'size' | 'thumb' | 'pages'>;
  /** Not while it is still on its way. */
  onOpen?: () => void;
}

/** A file that is not a picture: what it is, what it is called, how large, and the way to have it. */
export function FileRow({ file, onOpen }: FileRowProps) {
  const t = texts.useT();
  const { id, name, size, pages } = file;
  const { icon: Icon, word, tone } = lookOf(file);
  const about = [t(word), sizeText(size), pages && t('files.pages', { n: pages })].filter(Boolean).join('・');
  const inside = (
    <>
      <span className={css.mark} data-tone={tone}>
        {file.thumb ? (
          <img src={thumbUrl(id)} alt="" loading="lazy" decoding="async" />
        ) : (
          <Icon size={22} aria-hidden="true" />
        )}
      </span>
      <span className={css.words}>
        <span className={css.name}>
          <FileName name={name} />
        </span>
        <span className={css.meta}>{about}</span>
      </span>
    </>
  );
  if (!onOpen) return <div className={css.row}>{inside}</div>;
  return (
    <div className={css.row}>
      {file.kind === 'OTHER' ? (
        <a className={css.open} href={fileUrl(id)} download={name} aria-label={t('files.download', { name })}>
          {inside}
        </a>
      ) : (
        <button
          type="button"
          className={css.open}
          aria-label={`${t('files.open', { name })} ${about}`}
          onClick={onOpen}
        >
          {inside}
        </button>
      )}
      <a
        className={css.save}
        href={fileUrl(id)}
        download={name}
        aria-label={t('files.download', { name })}
        title={t('viewer.download')}
      >
        <Download size={18} aria-hidden="true" />
      </a>
    </div>
  );
}
