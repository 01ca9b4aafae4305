import { RotateCw, TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, IconButton } from '../../look';
import type { ParcelFile } from '../parcel';
import { FileName } from './FileName';
import css from './FileTray.module.css';
import { guessKind, lookOf } from './fileKinds';
import { sizeText } from './fileName';
import { attach, uploads } from './fileQueue';
import { texts } from './texts';
import { share, thumbUrl, type Upload } from './upload';

type FileTileProps =
  | { upload: Upload; file?: undefined }
  | { file: ParcelFile; onRemove: () => void; upload?: undefined };

/** One file that is to be sent: picture or icon, name, how far it is, and the way to stop it. */
export function FileTile(props: FileTileProps) {
  const t = texts.useT();
  const { upload, file } = props;
  const { name, size } = upload ?? file;
  const open = upload !== undefined && upload.state !== 'done';
  const remove = upload ? () => uploads.cancel(upload.op) : props.onRemove;
  return (
    <div className={css.tile} data-state={upload?.state ?? 'done'}>
      <Picture {...props} />
      <div className={css.words}>
        <span className={css.name}>
          <FileName name={name} />
        </span>
        {upload?.refused ? (
          <span className={css.trouble} role="alert">
            <TriangleAlert size={14} aria-hidden="true" />
            <span>
              {upload.refused.message}
              <span className={css.code}>{t('tile.code', { code: upload.refused.code })}</span>
            </span>
          </span>
        ) : (
          <span className={css.meta}>{upload ? <Progress upload={upload} /> : sizeText(size)}</span>
        )}
        {upload?.state === 'lost' && <Choose {...upload} />}
      </div>
      {open && upload.state !== 'refused' && (
        <progress
          className={css.bar}
          max={1}
          value={share(upload)}
          aria-label={t('tile.progress', { name })}
        />
      )}
      <span className={css.tools}>
        {upload && <Again upload={upload} />}
        <IconButton
          className={css.tool}
          label={t(open ? 'tile.cancel' : 'tile.remove', { name })}
          icon={<X size={16} aria-hidden="true" />}
          onClick={remove}
        />
      </span>
    </div>
  );
}

function Progress({ upload }: { upload: Upload }) {
  const t = texts.useT();
  const { state, sent, size } = upload;
  if (state === 'sending') {
    const percent = Math.floor(share(upload) * 100);
    return t('tile.sending', { percent, sent: sizeText(sent), size: sizeText(size) });
  }
  if (state === 'done' || state === 'refused') return sizeText(size);
  return t(`tile.${state}`);
}

/** A refused file may be tried once more. */
function Again({ upload }: { upload: Upload }) {
  const t = texts.useT();
  if (upload.state !== 'refused' || !upload.blob) return null;
  return (
    <IconButton
      className={css.tool}
      label={t('tile.again', { name: upload.name })}
      icon={<RotateCw size={16} aria-hidden="true" />}
      onClick={() => uploads.again(upload.op)}
    />
  );
}

/** One that was lost over a reload has to be chosen again. */
function Choose({ spot }: Upload) {
  const t = texts.useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind="plain" size={30} onClick={() => input.current?.click()}>
        {t('tile.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        onChange={event => void attach(spot, [...(event.target.files ?? [])])}
      />
    </>
  );
}

function Picture({ upload, file }: FileTileProps) {
  const local = usePreview(upload?.blob ?? null);
  const [broken, setBroken] = useState(false);
  const kind = file?.kind ?? upload?.file?.kind ?? guessKind(upload?.type ?? '');
  const { icon: Icon, tone } = lookOf({ kind, name: (upload ?? file)?.name ?? '' });
  const remote = file ? file.thumbUrl : upload?.file?.thumb ? thumbUrl(upload.file.id) : undefined;
  const source = remote ?? (kind === 'IMAGE' ? local : null);
  return (
    <span className={css.picture} data-tone={tone}>
      {source && !broken ? (
        <img src={source} alt="" decoding="async" onError={() => setBroken(true)} />
      ) : (
        <Icon size={22} aria-hidden="true" />
      )}
    </span>
  );
}

/** The file itself as a picture, for as long as it is shown. */
function usePreview(blob: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!blob?.type.startsWith('image/')) {
      setUrl(null);
      return;
    }
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
