import type { NamedRef } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiFilterOffLine, RiPassValidLine } from '@remixicon/react';
import { StateCard } from '../../../components/StateCard';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import { AddLicence } from '../manage/AddLicence';

/** Nothing is listed: because there is none, and then who can add one; or because of the filter. */
export function EmptyLicences(props: {
  isFiltered: boolean;
  mayAddIn: NamedRef[];
  onClear: () => void;
}) {
  const { t } = useMessages(licencesTranslationRef);
  const { isFiltered, mayAddIn, onClear } = props;
  if (isFiltered) {
    return (
      <StateCard
        icon={<RiFilterOffLine />}
        title={t('licences.empty.noMatch.title')}
        actions={
          <Button variant="secondary" onPress={onClear}>
            {t('licences.filter.clear')}
          </Button>
        }
      >
        {t('licences.empty.noMatch.text')}
      </StateCard>
    );
  }
  return (
    <StateCard
      icon={<RiPassValidLine />}
      title={t('licences.empty.none.title')}
      actions={mayAddIn.length > 0 && <AddLicence models={mayAddIn} />}
    >
      <p>{t('licences.empty.none.text')}</p>
      {mayAddIn.length > 0 && (
        <p>
          {t('licences.empty.none.mayAdd', {
            systems: mayAddIn.map(it => it.title).join(', '),
          })}
        </p>
      )}
    </StateCard>
  );
}
