import type {
  Licence,
  LicenceRoute,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Checkbox, TextAreaField } from '@backstage/ui';
import { FieldWithProblem } from '../../../components/FieldWithProblem';
import { useLicenceUseWords } from '../../../components/LicenceState';
import { WaysToMore } from '../../../components/WaysToMore';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import styles from '../LicenceSeatsPage.module.css';
import type { GiveAnswers } from './giveSeatForm';

/** That none is free, how more is got, and the record of over-use that there is all the same (S1-99). */
export function NoneFree(props: {
  licence: Licence;
  more: LicenceRoute[];
  answers: GiveAnswers;
  problem: string | undefined;
  onChange: (changed: Partial<GiveAnswers>) => void;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const useWords = useLicenceUseWords();
  const { licence, more, answers, problem, onChange } = props;
  return (
    <>
      <Alert
        role="alert"
        status="warning"
        icon
        title={t('licenceManagement.give.none', { words: useWords(licence) })}
      />
      <section className={styles.form}>
        <h3>{t('licenceManagement.give.more')}</h3>
        <WaysToMore routes={more} />
      </section>
      <Checkbox
        isSelected={answers.isOverUse}
        onChange={isOverUse => onChange({ isOverUse })}
      >
        {t('licenceManagement.give.overUse')}
      </Checkbox>
      {answers.isOverUse && (
        <FieldWithProblem problem={problem}>
          {input => (
            <TextAreaField
              {...input}
              label={t('licenceManagement.give.reason')}
              isRequired
              rows={2}
              maxLength={2000}
              value={answers.reason}
              onChange={reason => onChange({ reason })}
            />
          )}
        </FieldWithProblem>
      )}
    </>
  );
}
