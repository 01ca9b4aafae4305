import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FileBrief } from '../../../kernel/wire';
import { fileUrl, thumbUrl } from '../upload';
import { listenToHands } from './gestures';
import css from './Viewer.module.css';
import { FIT, fitted, type Size, type View } from './zoom';

interface PictureStageProps {
  file: FileBrief;
  view: View;
  onView: (view: View) => void;
  onTurn: (by: -1 | 1) => void;
  onClose: () => void;
  onBroken: () => void;
}

/** What every browser draws; others are shown by the server's picture of them. */
const DRAWN = /^image\/(jpeg|png|gif|webp|avif|bmp)$/;

/** A photo on the stage: first the small picture, then the photo itself once it has come. */
export function PictureStage({ file, view, onView, onTurn, onClose, onBroken }: PictureStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const room = useRoom(stage);
  const [sharp, setSharp] = useState(false);
  const natural = { width: file.width ?? 1280, height: file.height ?? 960 };
  const picture = fitted(natural, room);
  const hands = useRef({ view, picture, onView, onTurn, onClose });
  hands.current = { view, picture, onView, onTurn, onClose };

  useEffect(() => {
    if (!stage.current) return;
    return listenToHands(stage.current, {
      view: () => hands.current.view,
      picture: () => hands.current.picture,
      show: next => hands.current.onView(next),
      turn: by => hands.current.onTurn(by),
      close: () => hands.current.onClose(),
    });
  }, []);

  const style = {
    inlineSize: picture.width,
    blockSize: picture.height,
    transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
  };
  return (
    <div ref={stage} className={css.stage} data-zoomed={view.scale > FIT.scale || undefined}>
      <div className={css.picture} style={style}>
        {file.thumb && !sharp && <img src={thumbUrl(file.id, 1280)} alt="" draggable={false} />}
        <img
          src={DRAWN.test(file.type) ? fileUrl(file.id, true) : thumbUrl(file.id, 1280)}
          alt={file.name}
          draggable={false}
          onLoad={() => setSharp(true)}
          onError={onBroken}
        />
      </div>
    </div>
  );
}

function useRoom(stage: React.RefObject<HTMLElement | null>): Size {
  const [room, setRoom] = useState<Size>({ width: window.innerWidth, height: window.innerHeight });
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [stage]);
  return room;
}
