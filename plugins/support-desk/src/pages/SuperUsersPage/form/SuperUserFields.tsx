import {
  contactPreferenceSchema,
  type ContactPreference,
  type NamedId,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Select, TextField } from '@backstage/ui';
import { DayField } from '../../../components/DayField';
import { FieldWithProblem } from '../../../components/FieldWithProblem';
import { PersonField } from '../../../components/PersonField';
import { commonTranslationRef } from '../../../messages/common';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import styles from './SuperUserFields.module.css';
import { targetOptions } from './targetOptions';
import type { SuperUserForm } from './useSuperUserForm';

const DAYS = ['trainedOn', 'from', 'to'] as const;
const NOT_SAID = '';

/**
 * Who is to help with what, since and until when, and how they are reached.
 *
 * @param props.choices - what there is to be a super user of; absent: who and of what stay as they are
 */
export function SuperUserFields(props: {
  form: SuperUserForm;
  choices?: { areas: NamedId[]; modules: NamedId[] };
  /** Whether training and dates are the reader's to say. */
  hasDays: boolean;
}) {
  const { t } = useMessages(commonTranslationRef, superUsersTranslationRef);
  const { answers, change, problems } = props.form;
  const optional = { secondaryLabel: t('common.optional') };
  return (
    <>
      {props.choices && <WhoForWhat {...props} choices={props.choices} />}
      {props.hasDays && (
        <div className={styles.days}>
          {DAYS.map(day => (
            <DayField
              key={day}
              label={t(`superUsers.form.${day}`)}
              problem={problems[day]}
              value={answers[day]}
              onChange={date => change({ [day]: date })}
            />
          ))}
        </div>
      )}
      <PersonField
        label={t('superUsers.form.deputy')}
        description={t('superUsers.form.deputyHelp')}
        problem={problems.deputy}
        value={answers.deputy}
        onChange={deputy => change({ deputy })}
      />
      <FieldWithProblem problem={problems.officeHours}>
        {input => (
          <TextField
            {...input}
            {...optional}
            label={t('superUsers.form.officeHours')}
            description={t('superUsers.form.officeHoursHelp')}
            maxLength={200}
            value={answers.officeHours}
            onChange={officeHours => change({ officeHours })}
          />
        )}
      </FieldWithProblem>
      <Select
        {...optional}
        label={t('superUsers.form.contact')}
        options={[
          { id: NOT_SAID, label: t('superUsers.form.noContact') },
          ...contactPreferenceSchema.options.map(id => ({
            id,
            label: t(`superUsers.contact.${id}`),
          })),
        ]}
        value={answers.contact ?? NOT_SAID}
        onChange={contact =>
          change({ contact: (contact || undefined) as ContactPreference })
        }
      />
      {props.choices && (
        <p className={styles.note}>{t('superUsers.form.decided')}</p>
      )}
    </>
  );
}

function WhoForWhat({
  form: { answers, change, problems },
  choices,
}: {
  form: SuperUserForm;
  choices: { areas: NamedId[]; modules: NamedId[] };
}) {
  const { t } = useMessages(superUsersTranslationRef);
  return (
    <>
      <PersonField
        label={t('superUsers.form.user')}
        isRequired
        problem={problems.user}
        value={answers.user}
        onChange={user => change({ user })}
      />
      <FieldWithProblem problem={problems.target}>
        {input => (
          <Select
            {...input}
            label={t('superUsers.form.target')}
            placeholder={t('superUsers.form.choose')}
            isRequired
            options={targetOptions(choices, {
              areas: t('superUsers.form.areas'),
              modules: t('superUsers.form.modules'),
            })}
            value={answers.target ?? null}
            onChange={target => change({ target: String(target) })}
          />
        )}
      </FieldWithProblem>
    </>
  );
}
