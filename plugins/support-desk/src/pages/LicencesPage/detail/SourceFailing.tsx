import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert } from '@backstage/ui';
import { useFormat } from '../../../time/useFormat';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';

/** Warns managers that figures are old, because the source that counts the licence fails; nothing while it answers. */
export function SourceFailing({
  licence: { countedBy },
}: {
  licence: Licence;
}) {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  if (!countedBy?.failingSince) return null;
  const { source, at, failingSince } = countedBy;
  return (
    <Alert
      role="status"
      status="warning"
      icon
      title={t('licences.counted.failing', {
        source,
        time: format.instant(failingSince),
      })}
      description={
        at
          ? t('licences.counted.old', { time: format.instant(at) })
          : t('licences.counted.neverFailing')
      }
    />
  );
}
