import {
  openLicenceRequestStates,
  type Licence,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useLicenceRequests } from '../../hooks/useLicences';
import { useMe } from '../../hooks/useMe';
import { useFormat } from '../../time/useFormat';
import { licencesTranslationRef } from '../../messages/licences';
import { useMessages } from '../../translations/useMessages';

/** The states of a request that still waits for something. */
export const OPEN_STATES = openLicenceRequestStates.join(',');

/** The reader's own open request for a licence, and in words for what it waits. */
export function useMyRequest({ id, mine }: Pick<Licence, 'id' | 'mine'>) {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  const { user, belongsTo } = useMe();
  const { data } = useLicenceRequests(
    mine === 'waiting'
      ? { scope: 'mine', licence: id, state: OPEN_STATES }
      : undefined,
  );
  // Those that the reader asked for others are theirs too, but not for them.
  const request = data?.items.find(({ person }) =>
    [user, ...belongsTo].includes(person.ref),
  );
  return { request, words: wordsOf() };

  function wordsOf(): string {
    const day = request?.training?.day;
    if (request?.state === 'approval') return t('licences.mine.approval');
    if (request?.state === 'training') {
      return day
        ? t('licences.mine.training', { day: format.date(day) })
        : t('licences.mine.class');
    }
    return request?.position
      ? t('licences.mine.place', { place: String(request.position) })
      : t('licences.mine.waiting');
  }
}
