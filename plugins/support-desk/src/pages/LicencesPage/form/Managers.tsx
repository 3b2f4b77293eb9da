import { PeopleField } from '../../../components/PeopleField';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import type { LicenceForm } from './useLicenceForm';

const USERS_AND_GROUPS = ['User', 'Group'];

/** Who looks after a licence: people and groups, one after the other. */
export function Managers({
  form: { answers, change, problems },
}: {
  form: LicenceForm;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  return (
    <PeopleField
      label={t('licenceManagement.form.field.managers')}
      add={t('licenceManagement.form.addManager')}
      description={t('licenceManagement.form.help.managers')}
      kinds={USERS_AND_GROUPS}
      problem={problems.managers}
      people={answers.managers}
      onChange={managers => change({ managers })}
    />
  );
}
