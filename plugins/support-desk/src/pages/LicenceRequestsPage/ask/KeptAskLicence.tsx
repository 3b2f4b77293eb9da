import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Skeleton } from '@backstage/ui';
import { LoadFailed } from '../../../components/LoadFailed';
import { useDraftStore } from '../../../hooks/draft/useDraftStore';
import { useModel } from '../../../hooks/useModels';
import { supportDeskTranslationRef } from '../../../translation';
import { AskLicence } from './AskLicence';

/** The form as it was left: waits for the model that says what is asked, and for the draft. */
export function KeptAskLicence(props: {
  licence: Licence;
  draftSlot: Element | null;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { id, model } = props.licence;
  const detail = useModel(model.replace(/^[^:]*:/, ''));
  const store = useDraftStore('licence', id);
  if (detail.error && !detail.data)
    return <LoadFailed error={detail.error} retry={detail.refetch} />;
  if (!detail.data || !store.ready) {
    return (
      <div role="status" aria-label={t('common.loading')}>
        <Skeleton width="100%" height={320} />
      </div>
    );
  }
  return <AskLicence {...props} model={detail.data.model} store={store} />;
}
