import { Camera, Paperclip } from 'lucide-react';
import { useRef } from 'react';
import { IconButton, useMedia } from '../../look';
import type { Spot } from '../parcel';
import { attach } from './fileQueue';
import { texts } from './texts';

const TOUCH = '(pointer: coarse)';

/** Chooses files for what is being written; where there is a camera at hand, takes a photo as well. */
export function AttachButton({ spot, disabled = false }: { spot: Spot; disabled?: boolean }) {
  const t = texts.useT();
  const touch = useMedia(TOUCH);
  const files = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    void attach(spot, [...(input.files ?? [])]);
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <>
      <IconButton
        label={t('attach.files')}
        icon={<Paperclip size={20} aria-hidden="true" />}
        disabled={disabled}
        onClick={() => files.current?.click()}
      />
      <input
        ref={files}
        type="file"
        multiple
        hidden
        data-attach="files"
        onChange={event => take(event.target)}
      />
      {touch && (
        <>
          <IconButton
            label={t('attach.camera')}
            icon={<Camera size={20} aria-hidden="true" />}
            disabled={disabled}
            onClick={() => camera.current?.click()}
          />
          <input
            ref={camera}
            type="file"
            accept="image/*"
            capture="environment"
            hidden
            data-attach="camera"
            onChange={event => take(event.target)}
          />
        </>
      )}
    </>
  );
}
