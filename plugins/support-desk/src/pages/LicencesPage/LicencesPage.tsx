import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Header } from '@backstage/ui';
import { usePageTitle } from '../../hooks/usePageTitle';
import { supportDeskTranslationRef } from '../../translation';

/** What was bought of each licence and what is used, by system. */
export function LicencesPage() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  usePageTitle(t('licences.title'));
  return <Header title={t('licences.title')} />;
}
