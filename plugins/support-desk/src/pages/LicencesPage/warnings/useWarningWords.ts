import type { LicenceWarning } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useFormat } from '../../../time/useFormat';
import { supportDeskTranslationRef } from '../../../translation';

/** What a warning is about, in words: with its day, where it has one. */
export function useWarningWords() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
