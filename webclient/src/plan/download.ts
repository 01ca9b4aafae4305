const BOM = '\ufeff';

/** Hands a table to the browser; the mark at the front makes spreadsheets read Japanese. */
export function download(name: string, text: string): void {
  const file = new Blob([text.startsWith(BOM) ? text : BOM + text], { type: 'text/csv;charset=utf-8' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: the browser has only begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
