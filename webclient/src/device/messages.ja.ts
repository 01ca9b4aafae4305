export const ja = {
  pairTitle: 'この端末を登録します',
  pairHow: '施設管理者の方が、スマホかPCで読み取り、場所を選んで承認してください。',
  pairOr: '管理画面の「端末」にこのコードを入れても登録できます。',
  pairLeft: 'コードの期限 あと {left}',
  pairWait: 'コードを用意しています',
  pairUnreachable: 'ハブにつながりません。自動でやり直しています。',
  pairRevoked: 'この端末の登録は取り消されました。もう一度登録してください。',
  failed: 'できませんでした。もう一度どうぞ。',
} as const;
