import type { Mail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { mailMessages } from '../../../messages/mail';
import { supportDeskTranslationRef } from '../../../translation';

type Known = keyof typeof mailMessages.code;

/** Why a mail is no ticket, or not quite what it seems: in the reader's language, but for what somebody else gave as a reason. */
export function useWhy() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return ({ outcome, code, reason }: Mail) =>
    outcome !== 'discarded' && code && code in mailMessages.code
      ? t(`mail.code.${code as Known}`)
      : reason;
}
