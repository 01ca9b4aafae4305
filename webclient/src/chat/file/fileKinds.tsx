import {
  File,
  FileArchive,
  FileAudio,
  FileImage,
  FileSpreadsheet,
  FileText,
  FileVideo,
  type LucideIcon,
  Presentation,
} from 'lucide-react';
import type { FileKind } from '../../kernel/wire';
import { extensionOf } from './fileName';
import type { texts } from './texts';

type KindText = Extract<Parameters<typeof texts.t>[0], `kind.${string}`>;

interface Look {
  icon: LucideIcon;
  word: KindText;
  /** Names a colour in the style sheet; the icon tells it too. */
  tone: 'red' | 'green' | 'blue' | 'orange' | 'plain';
}

const SHEET: Look = { icon: FileSpreadsheet, word: 'kind.sheet', tone: 'green' };
const TEXT: Look = { icon: FileText, word: 'kind.text', tone: 'blue' };
const SLIDES: Look = { icon: Presentation, word: 'kind.slides', tone: 'orange' };
const ARCHIVE: Look = { icon: FileArchive, word: 'kind.archive', tone: 'plain' };

const BY_KIND: Record<Exclude<FileKind, 'OTHER'>, Look> = {
  IMAGE: { icon: FileImage, word: 'kind.image', tone: 'blue' },
  VIDEO: { icon: FileVideo, word: 'kind.video', tone: 'blue' },
  AUDIO: { icon: FileAudio, word: 'kind.audio', tone: 'blue' },
  PDF: { icon: FileText, word: 'kind.pdf', tone: 'red' },
};

const BY_EXTENSION = new Map<string, Look>([
  ...['xlsx', 'xls', 'xlsm', 'csv', 'ods'].map(e => [e, SHEET] as const),
  ...['docx', 'doc', 'odt', 'txt', 'md', 'rtf', 'jtd', 'jtdc'].map(e => [e, TEXT] as const),
  ...['pptx', 'ppt', 'odp'].map(e => [e, SLIDES] as const),
  ...['zip', '7z', 'lzh', 'gz', 'tar'].map(e => [e, ARCHIVE] as const),
]);

const OTHER: Look = { icon: File, word: 'kind.other', tone: 'plain' };

export function lookOf({ kind, name }: { kind: FileKind; name: string }): Look {
  return kind === 'OTHER' ? (BY_EXTENSION.get(extensionOf(name)) ?? OTHER) : BY_KIND[kind];
}

/** Before the server has looked into it, the browser's word. */
export function guessKind(type: string): FileKind {
  if (type === 'application/pdf') return 'PDF';
  const [family] = type.split('/');
  return family === 'image' ? 'IMAGE' : family === 'video' ? 'VIDEO' : family === 'audio' ? 'AUDIO' : 'OTHER';
}
