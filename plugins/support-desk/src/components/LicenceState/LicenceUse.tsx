import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { licencesTranslationRef } from '../../messages/licences';
import { useMessages } from '../../translations/useMessages';
import { UseMeter } from '../Meter';

/** The figures of a licence in words. */
export function useLicenceUseWords() {
  const { t } = useMessages(licencesTranslationRef);
  return ({ inUse, bought }: Pick<Licence, 'inUse' | 'bought'>) => {
    if (bought === undefined)
      return t('licences.use.unlimited', { inUse: String(inUse) });
    return inUse > bought
      ? t('licences.use.over', {
          inUse: String(inUse),
          bought: String(bought),
          over: String(inUse - bought),
        })
      : t('licences.use.limited', {
          inUse: String(inUse),
          bought: String(bought),
        });
  };
}

/** How much of a licence is in use, as a bar; nothing where there is no limit to compare with. */
export function LicenceUse({ licence }: { licence: Licence }) {
  const words = useLicenceUseWords();
  const { inUse, bought } = licence;
  return bought === undefined ? null : (
    <UseMeter inUse={inUse} bought={bought} label={words(licence)} />
  );
}
