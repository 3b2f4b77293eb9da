import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { MyLicence } from '../../../components/MyLicence';
import { Surface } from '../../../components/Surface';
import { supportDeskTranslationRef } from '../../../translation';

/** What the licence is to the person who looks. */
export function ForYou({ licence }: { licence: Licence }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return (
    <Surface title={t('licences.mine.title')} padded>
      <MyLicence licence={licence} />
    </Surface>
  );
}
