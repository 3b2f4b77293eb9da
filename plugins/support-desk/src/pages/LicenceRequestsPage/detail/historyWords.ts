import type { LicenceRequestDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Translate } from '../../../translations/useMessages';

/** What was done with a request, in a sentence. */
export function historyWords(
  { action, by, day }: LicenceRequestDetail['history'][number],
  t: Translate<'licenceRequests'>,
  formatDate: (day: string) => string,
): string {
  const who = by.title;
  switch (action) {
    case 'book':
    case 'attended':
    case 'missed':
      return day
        ? t(`licenceRequests.history.${action}On`, {
            who,
            day: formatDate(day),
          })
        : t(`licenceRequests.history.${action}`, { who });
    default:
      return t(`licenceRequests.history.${action}`, { who });
  }
}
