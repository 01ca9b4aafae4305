import { messages } from '../../../kernel/i18n';
import { en } from './messages.en';
import { ja } from './messages.ja';

export const texts = messages(ja, en);
