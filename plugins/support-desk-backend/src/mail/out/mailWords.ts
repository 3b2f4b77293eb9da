import type { MailLanguage } from '@supportdesk/backstage-plugin-support-desk-node';

/** What the portal itself says in a mail, around what people wrote. */
export interface MailWords {
  /** Before the questions that a mail leaves open. */
  questions: string;
  /** Files that are too big for a mail. @param where - one of the next two */
  leftOut: (where: string) => string;
  /** @param link - makes a link of words */
  inPortal: (link: (words: string) => string) => string;
  askForThem: string;
  open: string;
  answer: string;
}

/** By language. */
export const MAIL_WORDS: Readonly<Record<MailLanguage, MailWords>> = {
  en: {
    questions:
      'To help you sooner we also need to know the following. Please answer this mail:',
    leftOut: where => `Files that are too big for a mail, ${where}:`,
    inPortal: link => `they are ${link('in the portal')}`,
    askForThem: 'please ask for them',
    open: 'Open it in the portal',
    answer: 'To add something, answer this mail.',
  },
  de: {
    questions:
      'Damit wir Ihnen schneller helfen können, brauchen wir noch diese Angaben. Bitte antworten Sie auf diese E-Mail:',
    leftOut: where => `Dateien, die für eine E-Mail zu groß sind, ${where}:`,
    inPortal: link => `sie sind ${link('im Portal')}`,
    askForThem: 'bitte fragen Sie danach',
    open: 'Im Portal öffnen',
    answer: 'Um etwas zu ergänzen, antworten Sie auf diese E-Mail.',
  },
  es: {
    questions:
      'Para ayudarle antes necesitamos saber además lo siguiente. Responda a este correo:',
    leftOut: where => `Archivos demasiado grandes para un correo, ${where}:`,
    inPortal: link => `están ${link('en el portal')}`,
    askForThem: 'pídalos, por favor',
    open: 'Abrir en el portal',
    answer: 'Para añadir algo, responda a este correo.',
  },
};
