import type { Catalogue } from '../kernel/i18n';
import type { ja } from './messages.ja';

export const en: Catalogue<typeof ja> = {
  'title.signIn': 'Sign in',
  'title.setup': 'First set-up',
  staffNumber: 'Staff number',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Checking',
  'why.expired':
    'You were signed out after a while without use. What you were writing is still on this device.',
  'why.revoked': 'Another device, or an administrator, ended the session of this device.',
  'why.left': 'You are signed out.',
  delayed: 'After several wrong tries, please wait. You can try again in {n} s.',
  'failed.hint':
    'Check the staff number and the password. If you forgot it, an administrator can set a new one.',
  'demo.title': 'Try the demo town',
  'demo.text': 'All people and offices are invented. Press one to sign in as that person.',
  'demo.member': 'Member of staff (IT policy)',
  'demo.chief': 'Section chief (IT policy)',
  'demo.administrator': 'Administrator (may import the staff list)',
  'demo.facilities': 'Facility manager',
  show: 'Show the password',
  hide: 'Hide the password',
  'setup.intro':
    'Nobody is in this hub yet. Register its first administrator; other staff come with the import of the staff list.',
  'setup.name': 'Name (a space between family and given name)',
  'setup.kana': 'Reading (hiragana)',
  'setup.password.hint': 'At least 10 characters',
  'setup.again': 'Password (again)',
  'setup.different': 'The two passwords differ.',
  'setup.short': 'Use at least 10 characters.',
  'setup.do': 'Register and start',
  'setup.noToken': 'This link does not work. Open the one-time link from the log of the server as it is.',
  unreachable: 'The hub cannot be reached',
  'unreachable.text': 'Trying until it answers. Check that you are connected to the office network.',
  'setup.waiting':
    'Nobody is in this hub yet. Register its first administrator with the one-time link from the log of the server.',
  'reset.title': 'New password',
  'reset.intro': 'Choose a new password with the link from your administrator. The link works once.',
  'reset.do': 'Choose and sign in',
  'reset.noToken': 'This link does not work. Ask your administrator for another one.',
};
