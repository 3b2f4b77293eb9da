import { TextAreaField } from '@backstage/ui';
import { DayField } from '../../components/DayField';
import { FieldWithProblem } from '../../components/FieldWithProblem';
import { PersonField } from '../../components/PersonField';
import { absenceTranslationRef } from '../../messages/absence';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import styles from './AbsenceFields.module.css';
import type { AbsenceForm } from './useAbsenceForm';

/** Who, from when to when, who is asked instead. Whose an absence is stays as it is. */
export function AbsenceFields(props: { form: AbsenceForm; isNew: boolean }) {
  const { t } = useMessages(absenceTranslationRef, commonTranslationRef);
  const { answers, change, problems, timeZone } = props.form;
  return (
    <>
      {props.isNew && (
        <PersonField
          label={t('absence.form.user')}
          isRequired
          problem={problems.user}
          value={answers.user}
          onChange={user => change({ user })}
        />
      )}
      <div className={styles.days}>
        <DayField
          label={t('absence.form.from')}
          isRequired
          problem={problems.from}
          value={answers.from}
          onChange={from => change({ from })}
        />
        <DayField
          label={t('absence.form.to')}
          problem={problems.to}
          value={answers.to}
          onChange={to => change({ to })}
        />
      </div>
      <p className={styles.zone}>
        {t('absence.form.zone', { zone: timeZone })}
      </p>
      <PersonField
        label={t('absence.form.deputy')}
        description={t('absence.form.deputyHelp')}
        problem={problems.deputy}
        value={answers.deputy}
        onChange={deputy => change({ deputy })}
      />
      <FieldWithProblem problem={problems.note}>
        {input => (
          <TextAreaField
            {...input}
            secondaryLabel={t('common.optional')}
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
