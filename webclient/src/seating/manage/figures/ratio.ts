/** 0.62: seats for each person, or nothing where a zone is everybody's. */
export function ratio(seats: number, members: number | null): string {
  return members === null || members === 0 ? '—' : (seats / members).toFixed(2);
}

export const spelled = (n: number): string => n.toLocaleString('ja-JP');
