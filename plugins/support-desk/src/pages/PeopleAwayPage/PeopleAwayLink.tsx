import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ModelSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { ButtonLink } from '@backstage/ui';
import { RiCalendarCloseLine } from '@remixicon/react';
import { modelName } from '../../hooks/useSelectedModel';
import { peopleAwayRouteRef } from '../../routes';
import { supportDeskTranslationRef } from '../../translation';

/** Leads to who is away: of the people of a model, else of the reader's colleagues. */
export function PeopleAwayLink(props: {
  model?: Pick<ModelSummary, 'namespace' | 'name'>;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const link = useRouteRef(peopleAwayRouteRef)?.() ?? '#';
  const { model } = props;
  return (
    <ButtonLink
      variant={model ? 'tertiary' : 'secondary'}
      href={
        model
          ? `${link}?${new URLSearchParams({ of: modelName(model) })}`
          : link
      }
      iconStart={<RiCalendarCloseLine />}
    >
      {t('absence.link')}
    </ButtonLink>
  );
}
