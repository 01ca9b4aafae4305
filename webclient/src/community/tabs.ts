/** What one comes to the list of questions for. */
export type Tab = 'MINE_TO_ANSWER' | 'NEW' | 'UNANSWERED' | 'POPULAR' | 'ASKED_BY_ME' | 'WATCHED';
