import { NumberField, Select, TextAreaField, TextField } from '@backstage/ui';
import type { ReactNode } from 'react';
import { DayField } from '../../../components/DayField';
import { FieldWithProblem } from '../../../components/FieldWithProblem';
import { PersonField } from '../../../components/PersonField';
import { commonTranslationRef } from '../../../messages/common';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import type { LicenceAnswers, LicenceField } from './licenceForm';
import { Managers } from './Managers';
import { useChoices, type ChoiceField } from './useChoices';
import type { LicenceForm } from './useLicenceForm';

const NONE = '';
const USERS_AND_GROUPS = ['User', 'Group'];
const REQUIRED: LicenceField[] = ['model', 'service', 'title', 'metric'];
const HELPED = [
  'bought',
  'unnamed',
  'noticeDays',
  'leadDays',
  'lowAt',
  'places',
  'currency',
] as const;

/** Asks for one thing about a licence, in the way that suits it; what is wrong stands below. */
export function LicenceInput(props: {
  form: LicenceForm;
  field: LicenceField;
}): ReactNode {
  const { t } = useMessages(
    commonTranslationRef,
    licenceManagementTranslationRef,
  );
  const { form, field } = props;
  const choices = useChoices(form);
  const { answers, change, problems } = form;
  const problem = problems[field];
  const isRequired = REQUIRED.includes(field);
  const helped = HELPED.find(it => it === field);
  const common = {
    label: t(`licenceManagement.form.field.${field}`),
    isRequired,
    secondaryLabel: isRequired ? undefined : t('common.optional'),
    description: helped && t(`licenceManagement.form.help.${helped}`),
  };
  const set = (value: LicenceAnswers[LicenceField]) =>
    change({ [field]: value });

  switch (field) {
    case 'managers':
      return <Managers form={form} />;
    case 'approverRef':
      return (
        <PersonField
          label={common.label}
          kinds={USERS_AND_GROUPS}
          isRequired
          problem={problem ?? problems.approver}
          value={answers.approverRef}
          onChange={set}
        />
      );
    case 'contractEnd':
    case 'renewal':
      return (
        <DayField
          label={common.label}
          problem={problem}
          value={answers[field]}
          onChange={set}
        />
      );
    case 'integrated':
      return choice(
        [
          { id: 'yes', label: t('licenceManagement.form.yes') },
          { id: 'no', label: t('licenceManagement.form.no') },
        ],
        answers.integrated ? 'yes' : 'no',
        key => set(key === 'yes'),
      );
    case 'bought':
    case 'unnamed':
    case 'noticeDays':
    case 'leadDays':
    case 'lowAt':
    case 'places':
    case 'amount':
      return (
        <FieldWithProblem problem={problem}>
          {input => (
            <NumberField
              {...input}
              {...common}
              minValue={0}
              value={answers[field] ?? NaN}
              onChange={it => set(Number.isNaN(it) ? undefined : it)}
            />
          )}
        </FieldWithProblem>
      );
    case 'note':
    case 'overUseReason':
      return (
        <FieldWithProblem problem={problem}>
          {input => (
            <TextAreaField
              {...input}
              {...common}
              rows={3}
              maxLength={2000}
              value={answers[field]}
              onChange={set}
            />
          )}
        </FieldWithProblem>
      );
    case 'title':
    case 'contract':
    case 'vendor':
    case 'currency':
    case 'costCentre':
      return (
        <FieldWithProblem problem={problem}>
          {input => (
            <TextField
              {...input}
              {...common}
              maxLength={field === 'currency' ? 3 : 200}
              value={answers[field]}
              onChange={set}
            />
          )}
        </FieldWithProblem>
      );
    default:
      return choose(field);
  }

  function choose(of: ChoiceField) {
    const none = { id: NONE, label: t('licenceManagement.form.none') };
    const options = choices(of);
    return choice(
      isRequired ? options : [none, ...options],
      answers[of] ?? (isRequired ? null : NONE),
      key =>
        change({
          [of]: key || undefined,
          // What is chosen next is of the model.
          ...(of === 'model' && { service: undefined }),
        }),
    );
  }

  function choice(
    options: { id: string; label: string }[],
    value: string | null,
    onChange: (key: string) => void,
  ) {
    const { secondaryLabel, ...rest } = common;
    return (
      <FieldWithProblem problem={problem}>
        {input => (
          <Select
            {...input}
            {...rest}
            placeholder={t('licenceManagement.form.choose')}
            options={options}
            value={value}
            onChange={key => onChange(String(key))}
          />
        )}
      </FieldWithProblem>
    );
  }
}
