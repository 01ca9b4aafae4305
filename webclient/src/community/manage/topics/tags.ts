import type { Tag } from '../../../kernel/wire';

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Tags that can still be used, by name. */
export function living(tags: readonly Tag[]): Tag[] {
  return tags
    .filter(tag => tag.into === null)
    .sort((a, b) => a.name.localeCompare(b.name, 'ja') || a.id - b.id);
}

/** Those whose name or synonym has what was typed. */
export function called(tags: readonly Tag[], typed: string): Tag[] {
  const wanted = plain(typed.trim().replace(/^[#＃]/, ''));
  return tags.filter(tag => [tag.name, ...tag.synonyms].some(name => plain(name).includes(wanted)));
}

/** Synonyms as they are typed: divided by commas, their Japanese sisters, or lines; each once. */
export function synonymsOf(typed: string): string[] {
  const all = typed
    .split(/[,、，\n]/)
    .map(word => word.trim().replace(/^[#＃]/, ''))
    .filter(word => word !== '');
  return [...new Set(all)];
}
