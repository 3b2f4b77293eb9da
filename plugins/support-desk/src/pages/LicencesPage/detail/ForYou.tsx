import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { MyLicence } from '../../../components/MyLicence';
import { ScreenOnly } from '../../../components/SupportRoot';
import { Surface } from '../../../components/Surface';
import { supportDeskTranslationRef } from '../../../translation';

/** What the licence is to the person who looks; a printed page goes to others. */
export function ForYou({ licence }: { licence: Licence }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return (
    <ScreenOnly>
      <Surface title={t('licences.mine.title')} padded>
        <MyLicence licence={licence} />
      </Surface>
    </ScreenOnly>
  );
}
