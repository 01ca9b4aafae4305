/** Hands a file to the browser, written so that people can read and compare it. */
export function downloadJson(name: string, content: unknown): void {
  const file = new Blob([`${JSON.stringify(content, null, 1)}\n`], { type: 'application/json' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: the browser has only begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
