import { ImageOff, Play } from 'lucide-react';
import { type CSSProperties, useState } from 'react';
import type { FileBrief } from '../../kernel/wire';
import { cx } from '../../look';
import css from './Files.module.css';
import { texts } from './texts';
import { thumbUrl } from './upload';

/** Of more than these the last tile tells how many there are. */
const MOST_TILES = 6;
/** px */
const HIGHEST = 320;
const WIDEST = 480;
/** Narrower than this a panorama or a long receipt is cut; the viewer shows all of it. */
const FLATTEST = 3;
const STEEPEST = 0.5;

interface PhotoGridProps {
  files: readonly FileBrief[];
  onOpen: (file: FileBrief) => void;
}

/** One photo as it is, several as tiles. */
export function PhotoGrid({ files, onOpen }: PhotoGridProps) {
  const t = texts.useT();
  const [only] = files;
  if (files.length === 1 && only) {
    return (
      <Photo file={only} large style={boxOf(only)} onOpen={() => onOpen(only)} label={labelOf(only, t)} />
    );
  }
  const tiles = files.slice(0, MOST_TILES);
  const more = files.length - tiles.length;
  return (
    <div className={css.grid} data-columns={files.length === 2 || files.length === 4 ? 2 : 3}>
      {tiles.map((file, i) => {
        const hidden = more > 0 && i === tiles.length - 1 ? more : 0;
        const label = hidden ? `${labelOf(file, t)}、${t('files.more', { n: hidden })}` : labelOf(file, t);
        return <Photo key={file.id} file={file} hidden={hidden} onOpen={() => onOpen(file)} label={label} />;
      })}
    </div>
  );
}

function labelOf({ kind, name }: FileBrief, t: ReturnType<typeof texts.useT>): string {
  return t(kind === 'VIDEO' ? 'files.video' : 'files.photo', { name });
}

interface PhotoProps {
  file: FileBrief;
  large?: boolean;
  /** How many more there are behind this one. */
  hidden?: number;
  style?: CSSProperties;
  label: string;
  onOpen: () => void;
}

function Photo({ file, large = false, hidden = 0, style, label, onOpen }: PhotoProps) {
  const [broken, setBroken] = useState(false);
  const { id, kind } = file;
  const sizes = large
    ? {
        srcSet: `${thumbUrl(id)} 320w, ${thumbUrl(id, 1280)} 1280w`,
        sizes: `${style?.inlineSize ?? WIDEST}px`,
      }
    : {};
  return (
    <button
      type="button"
      className={cx(css.photo, large && css.large)}
      style={style}
      aria-label={label}
      onClick={onOpen}
    >
      {broken ? (
        <ImageOff size={22} aria-hidden="true" />
      ) : (
        <img
          src={thumbUrl(id)}
          {...sizes}
          alt=""
          loading="lazy"
          decoding="async"
          draggable={false}
          onError={() => setBroken(true)}
        />
      )}
      {kind === 'VIDEO' && !hidden && (
        <span className={css.play}>
          <Play size={22} aria-hidden="true" />
        </span>
      )}
      {hidden > 0 && <span className={css.more}>+{hidden}</span>}
    </button>
  );
}

/** Known before the picture has come. Small ones are not blown up. */
export function boxOf({ width, height }: Pick<FileBrief, 'width' | 'height'>): CSSProperties {
  if (!width || !height) return { inlineSize: WIDEST, aspectRatio: '3 / 2' };
  const ratio = Math.min(FLATTEST, Math.max(STEEPEST, width / height));
  const inlineSize = Math.round(Math.min(WIDEST, HIGHEST * ratio, Math.max(width, 64)));
  return { inlineSize, aspectRatio: `${ratio}` };
}
