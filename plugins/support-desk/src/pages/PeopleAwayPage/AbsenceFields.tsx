import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { DatePicker, TextAreaField } from '@backstage/ui';
import { parseDate } from '@internationalized/date';
import { EntityPicker } from '../../components/EntityPicker';
import { supportDeskTranslationRef } from '../../translation';
import styles from './AbsenceDialog.module.css';
import { FieldWithProblem } from '../../components/FieldWithProblem';
import type { AbsenceForm } from './useAbsenceForm';

/** Who, from when to when, who is asked instead. Whose an absence is stays as it is. */
export function AbsenceFields(props: { form: AbsenceForm; isNew: boolean }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { answers, change, problems, timeZone } = props.form;
  const optional = { secondaryLabel: t('common.optional') };
  return (
    <>
      {props.isNew && (
        <FieldWithProblem problem={problems.user}>
          {input => (
            <EntityPicker
              kinds={['User']}
              value={answers.user}
              input={{
                ...input,
                label: t('absence.form.user'),
                isRequired: true,
              }}
              onChange={user => change({ user: user ?? undefined })}
            />
          )}
        </FieldWithProblem>
      )}
      <div className={styles.days}>
        <FieldWithProblem problem={problems.from}>
          {input => (
            <DatePicker
              {...input}
              label={t('absence.form.from')}
              isRequired
              value={answers.from ? parseDate(answers.from) : null}
              onChange={day => change({ from: day?.toString() })}
            />
          )}
        </FieldWithProblem>
        <FieldWithProblem problem={problems.to}>
          {input => (
            <DatePicker
              {...input}
              {...optional}
              label={t('absence.form.to')}
              value={answers.to ? parseDate(answers.to) : null}
              onChange={day => change({ to: day?.toString() })}
            />
          )}
        </FieldWithProblem>
      </div>
      <p className={styles.zone}>
        {t('absence.form.zone', { zone: timeZone })}
      </p>
      <FieldWithProblem problem={problems.deputy}>
        {input => (
          <EntityPicker
            kinds={['User']}
            value={answers.deputy}
            input={{
              ...input,
              ...optional,
              label: t('absence.form.deputy'),
              description: t('absence.form.deputyHelp'),
            }}
            onChange={deputy => change({ deputy: deputy ?? undefined })}
          />
        )}
      </FieldWithProblem>
      <FieldWithProblem problem={problems.note}>
        {input => (
          <TextAreaField
            {...input}
            {...optional}
            label={t('absence.form.note')}
            description={t('absence.form.noteHelp')}
            rows={2}
            maxLength={500}
            value={answers.note}
            onChange={note => change({ note })}
          />
        )}
      </FieldWithProblem>
    </>
  );
}
