import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { MyLicence } from '../../../components/MyLicence';
import { ScreenOnly } from '../../../components/SupportRoot';
import { Surface } from '../../../components/Surface';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';

/** What the licence is to the person who looks; a printed page goes to others. */
export function ForYou({ licence }: { licence: Licence }) {
  const { t } = useMessages(licencesTranslationRef);
  return (
    <ScreenOnly>
      <Surface title={t('licences.mine.title')} padded>
        <MyLicence licence={licence} />
      </Surface>
    </ScreenOnly>
  );
}
