import { Alert } from '@backstage/ui';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import type { Given } from './useGiveSeats';

/** How many seats were given, and why which were not. */
export function GivenResult({ given: { given, failures } }: { given: Given }) {
  const { t } = useMessages(licencesTranslationRef);
  return (
    <>
      {given > 0 && (
        <Alert
          role="status"
          status="success"
          icon
          title={t('licences.asked.given', { count: given })}
        />
      )}
      {failures.length > 0 && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('licences.asked.failed', { count: failures.length })}
          description={
            <>
              {failures.map(({ id, name, reason }) => (
                <div key={id}>
                  {t('licences.asked.failure', { name, reason })}
                </div>
              ))}
            </>
          }
        />
      )}
    </>
  );
}
