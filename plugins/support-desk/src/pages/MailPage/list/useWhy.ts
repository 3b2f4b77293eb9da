import type { Mail } from '@supportdesk/backstage-plugin-support-desk-common';
import { mailMessages, mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';

type Known = keyof typeof mailMessages.code;

/** Why a mail is no ticket, or not quite what it seems: in the reader's language, but for what somebody else gave as a reason. */
export function useWhy() {
  const { t } = useMessages(mailTranslationRef);
  return ({ outcome, code, reason }: Mail) =>
    outcome !== 'discarded' && code && code in mailMessages.code
      ? t(`mail.code.${code as Known}`)
      : reason;
}
