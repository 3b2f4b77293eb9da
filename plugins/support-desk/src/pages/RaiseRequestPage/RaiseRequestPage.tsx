import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Header } from '@backstage/ui';
import { supportDeskTranslationRef } from '../../translation';

/** The form by which people raise a request, with the promise that they get. */
export function RaiseRequestPage() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return <Header title={t('request.title')} />;
}
