export const ja = {
  title: '部屋のなかをさがす',
  label: 'この部屋の投稿をさがす',
  close: '閉じる',
  none: '見つかりませんでした',
  noneHint: 'ことばを短くするか、ほかの言い方でさがしてみてください。',
  building: 'さがす準備をしています',
  buildingHint: '索引を作り直しているところです。少したつと、さがせるようになります。',
  more: 'さらに古い投稿',
  noWords: '(本文なし)',
} as const;
