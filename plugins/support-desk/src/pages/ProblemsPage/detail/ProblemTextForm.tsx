import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import { MarkdownContent } from '@backstage/core-components';
import { Button, TextAreaField } from '@backstage/ui';
import { WorkFailed } from '../../../components/ChangeFailed';
import { commonTranslationRef } from '../../../messages/common';
import { problemsTranslationRef } from '../../../messages/problems';
import { useMessages } from '../../../translations/useMessages';
import { useProblemWork } from '../useProblemWork';
import styles from './detail.module.css';
import type { ProblemTextField } from './ProblemText';

/** Changes a text of a problem. When somebody was faster, what it says now stands beside what was typed. */
export function ProblemTextForm(props: {
  problem: Problem;
  field: ProblemTextField;
  value: string;
  onChange: (value: string) => void;
  onClose: () => void;
}) {
  const { t } = useMessages(commonTranslationRef, problemsTranslationRef);
  const { problem, field, value, onClose } = props;
  const work = useProblemWork(
    problem,
    (api, seen, text: string) =>
      api.editProblem(seen, {
        [field]: text.trim() || (field === 'description' ? '' : null),
      }),
    onClose,
  );
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        work.send(value);
      }}
    >
      <WorkFailed part="problems" work={work} />
      {work.failure?.kind === 'stale' && (
        <div className={styles.theirs}>
          <p className={styles.second}>{t('problems.text.now')}</p>
          {problem[field] ? (
            <MarkdownContent
              className={styles.markdown}
              content={problem[field]}
            />
          ) : (
            t('problems.text.nothing')
          )}
        </div>
      )}
      <TextAreaField
        label={t(`problems.text.${field}`)}
        description={t(
          field === 'workaround'
            ? 'problems.text.requesters'
            : 'problems.text.markdown',
        )}
        rows={6}
        maxLength={20_000}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- takes the place of the button that had the focus
        autoFocus
        value={value}
        onChange={props.onChange}
      />
      <div className={styles.actions}>
        <Button type="submit" isPending={work.isPending}>
          {t('problems.text.save')}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
