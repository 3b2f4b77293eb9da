import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { ModelSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { ButtonLink } from '@backstage/ui';
import { RiCalendarCloseLine } from '@remixicon/react';
import { modelName } from '../../hooks/useSelectedModel';
import { peopleAwayRouteRef } from '../../routes';
import { absenceTranslationRef } from '../../messages/absence';
import { useMessages } from '../../translations/useMessages';

/** Leads to who is away: of the people of a model, else of the reader's colleagues. */
export function PeopleAwayLink(props: {
  model?: Pick<ModelSummary, 'namespace' | 'name'>;
}) {
  const { t } = useMessages(absenceTranslationRef);
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
