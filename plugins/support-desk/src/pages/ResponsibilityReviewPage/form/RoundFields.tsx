import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { Checkbox, CheckboxGroup, TextField } from '@backstage/ui';
import { DayField } from '../../../components/DayField';
import { ProblemLine } from '../../../components/Questions/QuestionInput';
import { commonTranslationRef } from '../../../messages/common';
import { responsibilityReviewTranslationRef } from '../../../messages/responsibilityReview';
import { useMessages } from '../../../translations/useMessages';
import styles from '../review.module.css';
import { ReviewersField } from './ReviewersField';
import type { RoundDraft, RoundProblems } from './roundDraft';

/** By when a round is to be done, of what, and who reviews which column. */
export function RoundFields(props: {
  matrix: Pick<Matrix, 'columns' | 'groups'>;
  draft: RoundDraft;
  problems: RoundProblems;
  onChange: (draft: RoundDraft) => void;
}) {
  const { t } = useMessages(
    commonTranslationRef,
    responsibilityReviewTranslationRef,
  );
  const { matrix, draft, problems, onChange } = props;
  const change = (part: Partial<RoundDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <TextField
        label={t('responsibilityReview.round.title')}
        secondaryLabel={t('common.optional')}
        description={t('responsibilityReview.round.titleHelp')}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the first thing to write in a dialog that was asked for
        autoFocus
        maxLength={200}
        value={draft.title}
        onChange={title => change({ title })}
      />
      <DayField
        label={t('responsibilityReview.round.dueOn')}
        isRequired
        problem={problems.dueOn && t('responsibilityReview.round.dueOnMissing')}
        value={draft.dueOn}
        onChange={dueOn => change({ dueOn })}
      />
      <fieldset className={styles.fieldset}>
        <legend>{t('responsibilityReview.round.reviewers')}</legend>
        <p className={styles.quiet}>
          {t('responsibilityReview.round.reviewersHelp')}
        </p>
        {problems.reviewers && (
          <ProblemLine id="round-reviewers">
            {t('responsibilityReview.round.reviewersMissing')}
          </ProblemLine>
        )}
        {matrix.columns.map(({ id, title }) => (
          <ReviewersField
            key={id}
            column={title}
            people={draft.reviewers[id] ?? []}
            onChange={people =>
              change({ reviewers: { ...draft.reviewers, [id]: people } })
            }
          />
        ))}
      </fieldset>
      <CheckboxGroup
        label={t('responsibilityReview.round.groups')}
        description={t('responsibilityReview.round.groupsHelp')}
        value={draft.groups}
        onChange={groups => change({ groups })}
      >
        {matrix.groups.map(({ id, title }) => (
          <Checkbox key={id} value={id}>
            {title}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </>
  );
}
