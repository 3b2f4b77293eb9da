import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiPulseLine } from '@remixicon/react';
import { modelName, useSelectedModel } from '../../hooks/useSelectedModel';
import { availabilityRouteRef } from '../../routes';
import { availabilityTranslationRef } from '../../messages/availability';
import { useMessages } from '../../translations/useMessages';

/** Leads from the notices to when services are promised and how they were. */
export function AvailabilityLink() {
  const { t } = useMessages(availabilityTranslationRef);
  const availabilityLink = useRouteRef(availabilityRouteRef);
  const { selected } = useSelectedModel();
  const query = selected
    ? `?${new URLSearchParams({ model: modelName(selected) })}`
    : '';
  return (
    <ButtonLink
      variant="secondary"
      iconStart={<RiPulseLine />}
      href={`${availabilityLink?.() ?? ''}${query}`}
    >
      {t('availability.link')}
    </ButtonLink>
  );
}
