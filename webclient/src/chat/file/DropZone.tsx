import { FilePlus2 } from 'lucide-react';
import { type ClipboardEvent, type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { toast } from '../../look';
import type { Spot } from '../parcel';
import css from './DropZone.module.css';
import { attach } from './fileQueue';
import { texts } from './texts';

interface DropZoneProps {
  spot: Spot;
  /** What the room or thread is called. */
  name: string;
  /** Where nobody may write nothing can be attached. */
  disabled?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** Takes files dragged onto it, and pictures pasted inside it. */
export function DropZone({ spot, name, disabled = false, className, children }: DropZoneProps) {
  const t = texts.useT();
  const [over, setOver] = useState(false);
  // Entering a child leaves its parent: only the balance tells whether the pointer is still inside.
  const depth = useRef(0);
  useKeptInPage();
  const end = () => {
    depth.current = 0;
    setOver(false);
  };
  const enter = (event: DragEvent) => {
    if (disabled || !hasFiles(event)) return;
    depth.current += 1;
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    if (disabled || !hasFiles(event)) return;
    depth.current -= 1;
    if (depth.current <= 0) end();
  };
  const drop = (event: DragEvent) => {
    end();
    if (disabled || !hasFiles(event)) return;
    event.preventDefault();
    const { files, folders } = dropped(event.dataTransfer);
    if (folders) toast(t('attach.folder'));
    void attach(spot, files);
  };
  const paste = (event: ClipboardEvent) => {
    const { files, types } = event.clipboardData;
    // Spreadsheets copy their cells as a picture too: whoever pastes into a text wants the text.
    if (disabled || files.length === 0 || types.includes('text/plain')) return;
    event.preventDefault();
    void attach(spot, [...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is one more way; the button beside the text does the same
    <div
      className={className ? `${css.zone} ${className}` : css.zone}
      onDragEnter={enter}
      onDragLeave={leave}
      onDragOver={event => !disabled && hasFiles(event) && event.preventDefault()}
      onDrop={drop}
      onPaste={paste}
    >
      {children}
      {over && (
        <div className={css.over}>
          <FilePlus2 size={30} aria-hidden="true" />
          <p className={css.word}>{t('attach.drop')}</p>
          <p className={css.hint}>{t('attach.dropHint', { room: name })}</p>
        </div>
      )}
    </div>
  );
}

function dropped({ items, files }: DataTransfer): { files: File[]; folders: boolean } {
  const entries = [...items].map(item => item.webkitGetAsEntry?.() ?? null);
  const folders = new Set(entries.flatMap(entry => (entry?.isDirectory ? [entry.name] : [])));
  return { files: [...files].filter(({ name }) => !folders.has(name)), folders: folders.size > 0 };
}

/** A file let go beside the zone would be opened instead of the hub, and what was being written would be out of sight. */
function useKeptInPage(): void {
  useEffect(() => {
    const keep = (event: globalThis.DragEvent) => {
      if (!event.defaultPrevented && event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'none';
      }
    };
    window.addEventListener('dragover', keep);
    window.addEventListener('drop', keep);
    return () => {
      window.removeEventListener('dragover', keep);
      window.removeEventListener('drop', keep);
    };
  }, []);
}
