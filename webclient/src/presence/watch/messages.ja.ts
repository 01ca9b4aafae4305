export const ja = {
  title: '空くのを待っている人',
  fired: '{name}さんが{state}になりました',
  firedEarlier: '{name}さんが{time}に空きました',
  chat: 'チャット',
  call: '電話',
  away: 'この知らせをしまう',
  until: '{time}まで見張ります',
  end: '{name}さんを待つのをやめる',
  ended: '{name}さんを待つのをやめました',
  place: '空いた人の知らせ',
} as const;
