import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { Skeleton } from '@backstage/ui';
import { LoadFailed } from '../../../components/LoadFailed';
import { Loading } from '../../../components/Loading';
import { useDraftStore } from '../../../hooks/draft/useDraftStore';
import { useModel } from '../../../hooks/useModels';
import { AskLicence } from './AskLicence';

/** The form as it was left: waits for the model that says what is asked, and for the draft. */
export function KeptAskLicence(props: {
  licence: Licence;
  draftSlot: Element | null;
}) {
  const { id, model } = props.licence;
  const detail = useModel(model.replace(/^[^:]*:/, ''));
  const store = useDraftStore('licence', id);
  if (detail.error && !detail.data)
    return <LoadFailed error={detail.error} retry={detail.refetch} />;
  if (!detail.data || !store.ready) {
    return (
      <Loading>
        <Skeleton width="100%" height={320} />
      </Loading>
    );
  }
  return <AskLicence {...props} model={detail.data.model} store={store} />;
}
