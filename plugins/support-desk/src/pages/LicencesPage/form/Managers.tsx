import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityPresentation } from '@backstage/plugin-catalog-react';
import { ButtonIcon } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { PersonField } from '../../../components/PersonField';
import { PersonLine } from '../../../components/PersonLine';
import { supportDeskTranslationRef } from '../../../translation';
import styles from './form.module.css';
import type { LicenceForm } from './useLicenceForm';

const USERS_AND_GROUPS = ['User', 'Group'];

/** Who looks after a licence: people and groups, one after the other. */
export function Managers({
  form: { answers, change, problems },
}: {
  form: LicenceForm;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { managers } = answers;
  return (
    <div className={styles.managers}>
      {managers.length > 0 && (
        <ul aria-label={t('licenceManagement.form.field.managers')}>
          {managers.map(ref => (
            <Manager
              key={ref}
              entityRef={ref}
              onRemove={() =>
                change({ managers: managers.filter(it => it !== ref) })
              }
            />
          ))}
        </ul>
      )}
      <PersonField
        // Each one that is chosen makes way for the next.
        key={managers.length}
        label={t('licenceManagement.form.addManager')}
        description={t('licenceManagement.form.help.managers')}
        kinds={USERS_AND_GROUPS}
        problem={problems.managers}
        value={undefined}
        onChange={ref =>
          ref && change({ managers: [...new Set([...managers, ref])] })
        }
      />
    </div>
  );
}

function Manager(props: { entityRef: string; onRemove: () => void }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { primaryTitle } = useEntityPresentation(props.entityRef);
  return (
    <li>
      <PersonLine name={primaryTitle} size="small" />
      <ButtonIcon
        variant="tertiary"
        icon={<RiCloseLine />}
        aria-label={t('request.input.remove', { name: primaryTitle })}
        onPress={props.onRemove}
      />
    </li>
  );
}
