import type * as english from '../en/mail';
import type { Translated } from '../Translated';

export const mail: Translated<typeof english.mail> = {
  questions:
    'Damit wir Ihnen schneller helfen können, brauchen wir noch diese Angaben. Bitte antworten Sie auf diese E-Mail:',
  leftOut: 'Dateien, die für eine E-Mail zu groß sind, {{where}}:',
  inPortal: 'sie sind {{link}}',
  askForThem: 'bitte fragen Sie danach',
  portal: 'im Portal',
  open: 'Im Portal öffnen',
  answer: 'Um etwas zu ergänzen, antworten Sie auf diese E-Mail.',
};

export const mailIntake: Translated<typeof english.mailIntake> = {
  waiting: 'Eine E-Mail an {{mailbox}} wartet auf eine Entscheidung',
  from: '{{subject}} von {{sender}}. {{reason}}',
  unknownSender: 'unbekannten Absendern',
};
