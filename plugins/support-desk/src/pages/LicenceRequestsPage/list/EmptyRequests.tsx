import { Button } from '@backstage/ui';
import { RiFilterOffLine, RiKey2Line } from '@remixicon/react';
import { StateCard } from '../../../components/StateCard';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import type { RequestFilter, Scope } from './requestFilter';

/** No request to show: what would appear here, or the filter that is too narrow. */
export function EmptyRequests(props: {
  scope: Scope;
  filter: RequestFilter;
  onChange: (change: Partial<RequestFilter>) => void;
}) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const { scope, filter, onChange } = props;
  if (filter.licence || filter.state) {
    return (
      <StateCard
        icon={<RiFilterOffLine />}
        title={t('licenceRequests.list.empty.noMatch')}
        actions={
          <Button
            variant="secondary"
            onPress={() => onChange({ licence: undefined, state: undefined })}
          >
            {t('licenceRequests.list.empty.clear')}
          </Button>
        }
      >
        {t('licenceRequests.list.empty.noMatchText')}
      </StateCard>
    );
  }
  return (
    <StateCard
      icon={<RiKey2Line />}
      title={t(`licenceRequests.list.empty.${scope}.title`)}
    >
      {t(`licenceRequests.list.empty.${scope}.text`)}
    </StateCard>
  );
}
