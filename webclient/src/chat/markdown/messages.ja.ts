export const ja = {
  everybody: '全員',
  unknown: '不明な宛先',
  'card.open': '投稿を開く',
  'fold.more': '続きを読む',
  'fold.less': '折りたたむ',
} as const;
