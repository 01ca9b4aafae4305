import {
  ChevronLeft,
  ChevronRight,
  Download,
  ExternalLink,
  Maximize,
  X,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { FileBrief } from '../../../kernel/wire';
import { IconButton, useMedia } from '../../../look';
import { FileName } from '../FileName';
import { sizeText } from '../fileName';
import { PlaceCard } from '../PlaceCard';
import { texts } from '../texts';
import { fileUrl, thumbUrl } from '../upload';
import { BrokenStage, OtherStage } from './OtherStage';
import { PictureStage } from './PictureStage';
import css from './Viewer.module.css';
import { actOf, type ViewerAct } from './viewerKeys';
import { FIT, STEP, type View, zoomAt } from './zoom';

interface ViewerProps {
  files: readonly FileBrief[];
  start: number;
  onClose: () => void;
}

const CENTRE = { x: 0, y: 0 };

/** The files of a message over the whole window; the browser's own dialog keeps the focus and gives it back. */
export default function Viewer({ files, start, onClose }: ViewerProps) {
  const t = texts.useT();
  const hint = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(start);
  const [view, setView] = useState<View>(FIT);
  const [broken, setBroken] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const file = files[Math.min(at, files.length - 1)];
  useOpened(dialog);
  useAhead(files[at + 1]);
  // Its message was taken back while somebody looked at it.
  useEffect(() => {
    if (!file) onClose();
  }, [file, onClose]);
  if (!file) return null;

  const show = (i: number) => {
    if (i < 0 || i >= files.length) return;
    setAt(i);
    setView(FIT);
    setBroken(false);
  };
  const acts: Record<ViewerAct, () => void> = {
    previous: () => show(at - 1),
    next: () => show(at + 1),
    first: () => show(0),
    last: () => show(files.length - 1),
    in: () => setView(view => zoomAt(view, STEP, CENTRE)),
    out: () => setView(view => (view.scale / STEP <= 1.01 ? FIT : zoomAt(view, 1 / STEP, CENTRE))),
    fit: () => setView(FIT),
  };
  const press = (event: KeyboardEvent) => {
    const act = actOf(event.nativeEvent);
    if (!act) return;
    event.preventDefault();
    acts[act]();
  };
  const again = () => {
    setBroken(false);
    setAttempt(attempt => attempt + 1);
  };
  const photo = file.kind === 'IMAGE';
  const key = `${file.id} ${attempt}`;
  const stage = { file, onBroken: () => setBroken(true) };
  return (
    <dialog
      ref={dialog}
      className={css.viewer}
      aria-label={t('viewer.label', { name: file.name })}
      aria-describedby={hint}
      tabIndex={-1}
      onKeyDown={press}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={css.head}>
        <div className={css.words}>
          <p className={css.name}>
            <FileName name={file.name} />
          </p>
          <p className={css.meta} aria-live="polite">
            {[files.length > 1 && t('viewer.position', { i: at + 1, n: files.length }), sizeText(file.size)]
              .filter(Boolean)
              .join('・')}
          </p>
        </div>
        {photo && !broken && <Zoom view={view} acts={acts} />}
        <Away file={file} />
        <IconButton
          className={css.tool}
          label={t('viewer.close')}
          icon={<X size={22} aria-hidden="true" />}
          onClick={onClose}
        />
      </header>
      {broken ? (
        <BrokenStage onAgain={again} />
      ) : photo ? (
        <PictureStage
          key={key}
          {...stage}
          view={view}
          onView={setView}
          onTurn={by => show(at + by)}
          onClose={onClose}
        />
      ) : (
        <OtherStage key={key} {...stage} />
      )}
      {files.length > 1 && (
        <>
          <IconButton
            className={css.previous}
            label={t('viewer.previous')}
            icon={<ChevronLeft size={28} aria-hidden="true" />}
            disabled={at === 0}
            onClick={acts.previous}
          />
          <IconButton
            className={css.next}
            label={t('viewer.next')}
            icon={<ChevronRight size={28} aria-hidden="true" />}
            disabled={at === files.length - 1}
            onClick={acts.next}
          />
        </>
      )}
      {file.place && (
        <footer className={css.foot}>
          <PlaceCard place={file.place} />
        </footer>
      )}
      <p id={hint} className="visually-hidden">
        {t('viewer.hint')}
      </p>
    </dialog>
  );
}

function Zoom({ view, acts }: { view: View; acts: Record<ViewerAct, () => void> }) {
  const t = texts.useT();
  // Fingers zoom better than buttons, and the name needs the room.
  const touch = useMedia('(pointer: coarse)');
  if (touch) return null;
  return (
    <div className={css.zoom}>
      <IconButton
        className={css.tool}
        label={t('viewer.zoomOut')}
        icon={<ZoomOut size={20} aria-hidden="true" />}
        disabled={view.scale === 1}
        onClick={acts.out}
      />
      <span className={css.percent}>{t('viewer.percent', { n: Math.round(view.scale * 100) })}</span>
      <IconButton
        className={css.tool}
        label={t('viewer.zoomIn')}
        icon={<ZoomIn size={20} aria-hidden="true" />}
        onClick={acts.in}
      />
      <IconButton
        className={css.tool}
        label={t('viewer.fit')}
        icon={<Maximize size={20} aria-hidden="true" />}
        disabled={view.scale === 1}
        onClick={acts.fit}
      />
    </div>
  );
}

function Away({ file }: { file: FileBrief }) {
  const t = texts.useT();
  return (
    <>
      {file.kind === 'PDF' && (
        <a
          className={css.link}
          href={fileUrl(file.id, true)}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('viewer.newWindow')}
          title={t('viewer.newWindow')}
        >
          <ExternalLink size={20} aria-hidden="true" />
        </a>
      )}
      <a
        className={css.link}
        href={fileUrl(file.id)}
        download={file.name}
        aria-label={t('files.download', { name: file.name })}
        title={t('viewer.download')}
      >
        <Download size={20} aria-hidden="true" />
      </a>
    </>
  );
}

function useOpened(dialog: React.RefObject<HTMLDialogElement | null>): void {
  // Before the dialog leaves the page: a browser gives the focus back only when it is closed.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    element?.focus();
    return () => element?.close();
  }, [dialog]);
}

/** The next photo is there before it is asked for. */
function useAhead(next: FileBrief | undefined): void {
  useEffect(() => {
    if (next?.kind === 'IMAGE' && next.thumb) new Image().src = thumbUrl(next.id, 1280);
  }, [next]);
}
