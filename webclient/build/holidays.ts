import japan from '@holiday-jp/holiday_jp';

const FIRST_YEAR = '2020';

/** The national holidays as the server reads them, one line a day, to the last year the library knows. */
export function holidays(): string {
  const days = Object.values(japan.holidays).filter(({ date }) => date >= FIRST_YEAR);
  return ['day,name', ...days.map(({ date, name }) => `${date},${plain(name)}`), ''].join('\n');
}

/** Which holiday a substitute day stands for is told by the days before it; the list is not always right about that. */
function plain(name: string): string {
  return name.endsWith('振替休日') ? '振替休日' : name;
}
