import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { MailLanguage } from '@supportdesk/backstage-plugin-support-desk-node';
import { CATALOGUES } from './catalogue';

const isLanguage = (it: string): it is MailLanguage =>
  Object.hasOwn(CATALOGUES, it);

/**
 * In which language the back end speaks to people, where a mailbox does not say: `supportDesk.language`, default `en`.
 *
 * @throws InputError for another language than those that the portal writes
 */
export function languageOf(config: Config): MailLanguage {
  const given = config.getOptionalString('supportDesk.language') ?? 'en';
  if (isLanguage(given)) return given;
  throw new InputError(
    `supportDesk.language: '${given}' is no language of notifications and mails; allowed: ${Object.keys(
      CATALOGUES,
    ).join(', ')}`,
  );
}
