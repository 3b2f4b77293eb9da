import type { ModelSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiClipboardLine, RiTableLine } from '@remixicon/react';
import { StateCard } from '../../components/StateCard';
import { matrixImportRouteRef } from '../../routes';
import { responsibilitiesTranslationRef } from '../../messages/responsibilities';
import { useMessages } from '../../translations/useMessages';

/**
 * There is no matrix to show, and how there can be one.
 *
 * @param props.model - absent: the reader sees no model
 */
export function NoMatrix({ model }: { model: ModelSummary | undefined }) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const importLink = useRouteRef(matrixImportRouteRef);
  if (!model) {
    return (
      <StateCard
        icon={<RiTableLine />}
        title={t('responsibilities.empty.noModel.title')}
      >
        {t('responsibilities.empty.noModel.text')}
      </StateCard>
    );
  }
  const query = new URLSearchParams({ model: model.ref });
  return (
    <StateCard
      icon={<RiTableLine />}
      title={t('responsibilities.empty.none.title', { model: model.title })}
      actions={
        <ButtonLink
          variant="secondary"
          iconStart={<RiClipboardLine />}
          href={`${importLink?.() ?? ''}?${query}`}
        >
          {t('responsibilities.import')}
        </ButtonLink>
      }
    >
      {t('responsibilities.empty.none.text')}
    </StateCard>
  );
}
