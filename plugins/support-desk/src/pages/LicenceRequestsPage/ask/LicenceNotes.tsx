import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, ButtonLink } from '@backstage/ui';
import { FlagNote } from '../../../components/FlagNote';
import { useMyRequest } from '../../../components/MyLicence/useMyRequest';
import { licenceRequestRouteRef } from '../../../routes';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';

/** What to know before asking: that one has it or waits for it, that it cannot be used yet, and what is to be confirmed. */
export function LicenceNotes({ licence }: { licence: Licence }) {
  const { t } = useMessages(
    licenceRequestsTranslationRef,
    licencesTranslationRef,
  );
  const requestLink = useRouteRef(licenceRequestRouteRef);
  const { request, words } = useMyRequest(licence);
  const { mine, metric, integrated, note, confirm } = licence;
  return (
    <>
      {mine === 'holder' && (
        <Alert status="info" icon title={t('licenceRequests.ask.isHolder')} />
      )}
      {mine === 'waiting' && (
        <Alert
          status="info"
          icon
          title={t('licenceRequests.ask.isWaiting')}
          description={words}
          customActions={
            request && (
              <ButtonLink
                variant="secondary"
                href={requestLink?.({ request: request.id }) ?? '#'}
              >
                {t('licenceRequests.ask.mine')}
              </ButtonLink>
            )
          }
        />
      )}
      {metric === 'site' && (
        <Alert status="info" icon title={t('licences.mine.site')} />
      )}
      {!integrated && (
        <Alert
          status="info"
          icon
          title={t('licenceRequests.full.notIntegrated')}
          description={t('licenceRequests.full.notIntegratedText')}
        />
      )}
      {note && <p>{note}</p>}
      {confirm.map(it => (
        <FlagNote key={it}>{it}</FlagNote>
      ))}
    </>
  );
}
