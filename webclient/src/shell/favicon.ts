import { attention } from '../kernel/unread';

const SIZE = 64;
const MOST = 99;

/** The mark with the number of unread messages on it; plain when there is nothing unread. */
export function keepFavicon(): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext?.('2d');
  if (!link || !brush) return;
  const plain = link.href;
  canvas.width = SIZE;
  canvas.height = SIZE;
  const mark = new Image();
  const show = () => {
    const unread = attention.get();
    link.href = unread > 0 && mark.complete && mark.naturalWidth > 0 ? drawn(brush, mark, unread) : plain;
  };
  mark.addEventListener('load', show);
  mark.src = plain;
  attention.subscribe(show);
}

function drawn(brush: CanvasRenderingContext2D, mark: HTMLImageElement, unread: number): string {
  const text = unread > MOST ? `${MOST}+` : String(unread);
  brush.clearRect(0, 0, SIZE, SIZE);
  brush.drawImage(mark, 0, 0, SIZE, SIZE);
  const width = text.length === 1 ? 36 : text.length === 2 ? 46 : 60;
  brush.fillStyle = '#ce0000';
  brush.beginPath();
  brush.roundRect(SIZE - width, SIZE - 36, width, 36, 18);
  brush.fill();
  brush.fillStyle = '#ffffff';
  brush.font = '700 28px sans-serif';
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  brush.fillText(text, SIZE - width / 2, SIZE - 17);
  return brush.canvas.toDataURL('image/png');
}
