import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import { MarkdownContent } from '@backstage/core-components';
import { Button } from '@backstage/ui';
import { RiEditLine } from '@remixicon/react';
import { Surface } from '../../../components/Surface';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { problemsTranslationRef } from '../../../messages/problems';
import { useMessages } from '../../../translations/useMessages';
import styles from './detail.module.css';
import { ProblemTextForm } from './ProblemTextForm';

/** The texts of a problem. */
export type ProblemTextField = 'description' | 'cause' | 'workaround';

const NONE = {
  description: 'noDescription',
  cause: 'noCause',
  workaround: 'noWorkaround',
} as const;

/** One text of a problem, and the form to change it; what is typed stays until it is sent or given up. */
export function ProblemText(props: {
  problem: Problem;
  field: ProblemTextField;
}) {
  const { t } = useMessages(problemsTranslationRef);
  const { problem, field } = props;
  const text = problem[field] ?? '';
  const title = t(`problems.text.${field}`);
  const draft = useSessionDraft<string | null>(
    `problem.${problem.id}.${field}`,
    null,
  );
  const mayEdit = problem.mayEdit !== false;
  const isEditing = mayEdit && draft.value !== null;
  return (
    <Surface
      title={title}
      padded
      action={
        mayEdit &&
        !isEditing && (
          <Button
            variant="tertiary"
            iconStart={<RiEditLine />}
            aria-label={t('problems.text.editOf', { title })}
            onPress={() => draft.set(text)}
          >
            {t('problems.text.edit')}
          </Button>
        )
      }
    >
      {isEditing && (
        <ProblemTextForm
          problem={problem}
          field={field}
          value={draft.value ?? ''}
          onChange={draft.set}
          onClose={draft.forget}
        />
      )}
      {!isEditing && text && (
        <MarkdownContent className={styles.markdown} content={text} />
      )}
      {!isEditing && !text && (
        <p className={styles.none}>{t(`problems.text.${NONE[field]}`)}</p>
      )}
    </Surface>
  );
}
