import type { LicenceWarning } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';

/** What a warning is about, in words: with its day, where it has one. */
export function useWarningWords() {
  const { t } = useMessages(licenceManagementTranslationRef);
  const format = useFormat();
  return ({ kind, day }: LicenceWarning): string => {
    if (!day) return t(`licenceManagement.warnings.kind.${kind}`);
    switch (kind) {
      case 'ended':
      case 'end':
      case 'notice':
      case 'renewal':
        return t(`licenceManagement.warnings.kind.${kind}On`, {
          day: format.date(day),
          when: format.daysAway(day),
        });
      default:
        return t(`licenceManagement.warnings.kind.${kind}`);
    }
  };
}
