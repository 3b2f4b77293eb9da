/** Languages in which the portal writes mails. @public */
export type MailLanguage = 'en' | 'de' | 'es';

/**
 * The line above which people write their answers, by the language of the mail: it begins what a mail quotes of ours, so that it is known
 * again, also where a mailbox wrote in another language before.
 *
 * @public
 */
export const REPLY_MARKERS: Readonly<Record<MailLanguage, string>> = {
  en: '--- Please write above this line ---',
  de: '--- Bitte schreiben Sie über dieser Zeile ---',
  es: '--- Escriba por encima de esta línea ---',
};
