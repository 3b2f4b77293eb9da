import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Translate } from '../../../translations/useMessages';

/** Something that has still to be found out about a ticket. */
export interface OpenDoubt {
  code: string;
  text: string;
  /** What exactly is in doubt, as the back end says it. */
  message?: string;
}

/** That nobody has said yet how severe it is: until then the times of the vendor are not known (S0-107). */
export function unratedOf(
  { unrated }: Pick<Ticket, 'unrated'>,
  t: Translate<'ticketWork'>,
): OpenDoubt[] {
  if (!unrated) return [];
  const word = unrated.word === 'severity' ? 'severity' : 'priority';
  return [{ code: 'unrated', text: t(`ticketWork.doubt.unrated.${word}`) }];
}

/** What is in doubt about who asks, for support to find out: whether there is a contract (S2-03). */
export function warningsOf(
  { warnings = [], sides = [] }: Pick<Ticket, 'warnings' | 'sides'>,
  t: Translate<'ticketWork'>,
): OpenDoubt[] {
  if (!sides.includes('support')) return [];
  return warnings.map(({ code, message }) => ({
    code,
    message,
    text:
      code === 'CONTRACT_UNKNOWN'
        ? t('ticketWork.doubt.contractUnknown')
        : message,
  }));
}

/** All that has still to be found out. */
export const doubtsOf = (
  ticket: Ticket,
  t: Translate<'ticketWork'>,
): OpenDoubt[] => [...unratedOf(ticket, t), ...warningsOf(ticket, t)];
