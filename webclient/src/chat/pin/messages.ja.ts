export const ja = {
  pinned: '固定',
  title: '固定された投稿',
  count: '{n}件',
  close: '閉じる',
  unpin: '固定をはずす',
  none: '固定された投稿はありません。投稿のメニューから固定できます。',
  noWords: '(本文なし)',
} as const;
