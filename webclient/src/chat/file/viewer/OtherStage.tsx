import { Download, ExternalLink, FileWarning, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { FileBrief } from '../../../kernel/wire';
import { Button } from '../../../look';
import { lookOf } from '../fileKinds';
import { sizeText } from '../fileName';
import { texts } from '../texts';
import { fileUrl, thumbUrl } from '../upload';
import css from './Viewer.module.css';

interface StageProps {
  file: FileBrief;
  onBroken: () => void;
}

/** Everything that is not a photo, by the browser's own means. */
export function OtherStage({ file, onBroken }: StageProps) {
  const t = texts.useT();
  const source = fileUrl(file.id, true);
  switch (file.kind) {
    case 'PDF':
      return <PdfStage file={file} />;
    case 'VIDEO':
      return (
        <div className={css.plain}>
          {/* biome-ignore lint/a11y/useMediaCaption: what people send has no captions */}
          <video
            className={css.video}
            src={source}
            poster={file.thumb ? thumbUrl(file.id, 1280) : undefined}
            controls
            playsInline
            preload="metadata"
            onError={onBroken}
          />
        </div>
      );
    case 'AUDIO':
      return (
        <Sign file={file}>
          {/* biome-ignore lint/a11y/useMediaCaption: what people send has no captions */}
          <audio className={css.audio} src={source} controls preload="metadata" onError={onBroken} />
        </Sign>
      );
    case 'IMAGE':
    case 'OTHER':
      return (
        <Sign file={file}>
          <p>{t('viewer.noPreview')}</p>
          <DownloadLink file={file} />
        </Sign>
      );
  }
}

/** The browser's own viewer, which keeps what a PDF does to itself; else its first page and the way to open it. */
function PdfStage({ file }: { file: FileBrief }) {
  const t = texts.useT();
  const source = fileUrl(file.id, true);
  if (navigator.pdfViewerEnabled) return <iframe className={css.pdf} src={source} title={file.name} />;
  return (
    <Sign file={file}>
      <p>{t('viewer.noPdf')}</p>
      <div className={css.ways}>
        <a className={css.away} href={source} target="_blank" rel="noopener noreferrer">
          <ExternalLink size={18} aria-hidden="true" />
          {t('viewer.openPdf')}
        </a>
        <DownloadLink file={file} />
      </div>
    </Sign>
  );
}

function Sign({ file, children }: { file: FileBrief; children: ReactNode }) {
  const t = texts.useT();
  const { icon: Icon, word } = lookOf(file);
  return (
    <div className={css.plain}>
      {file.thumb ? (
        <img className={css.page} src={thumbUrl(file.id, 1280)} alt="" />
      ) : (
        <Icon size={64} strokeWidth={1.2} aria-hidden="true" />
      )}
      <p>
        {[t(word), sizeText(file.size), file.pages && t('files.pages', { n: file.pages })]
          .filter(Boolean)
          .join('・')}
      </p>
      {children}
    </div>
  );
}

function DownloadLink({ file }: { file: FileBrief }) {
  const t = texts.useT();
  return (
    <a className={css.away} href={fileUrl(file.id)} download={file.name}>
      <Download size={18} aria-hidden="true" />
      {t('viewer.download')}
    </a>
  );
}

export function BrokenStage({ onAgain }: { onAgain: () => void }) {
  const t = texts.useT();
  return (
    <div className={css.plain} role="alert">
      <FileWarning size={48} strokeWidth={1.4} aria-hidden="true" />
      <p>{t('viewer.broken')}</p>
      <Button icon={<RotateCw size={16} aria-hidden="true" />} onClick={onAgain}>
        {t('viewer.again')}
      </Button>
    </div>
  );
}
