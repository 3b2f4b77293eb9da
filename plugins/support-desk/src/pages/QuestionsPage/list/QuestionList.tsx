import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Skeleton } from '@backstage/ui';
import { RiQuestionAnswerLine } from '@remixicon/react';
import { LoadFailed } from '../../../components/LoadFailed';
import { StateCard } from '../../../components/StateCard';
import { Surface } from '../../../components/Surface';
import { supportDeskTranslationRef } from '../../../translation';
import styles from '../QuestionsPage.module.css';
import { useQuestionList } from '../useQuestions';
import { QuestionLine } from './QuestionLine';
import type { Scope } from './scope';

/**
 * The questions of a scope, newest first.
 *
 * @param props.model - full reference; absent: of all systems
 */
export function QuestionList(props: { scope: Scope; model?: string }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { scope, model } = props;
  const list = useQuestionList({ scope, model });
  if (list.error) return <LoadFailed error={list.error} retry={list.refetch} />;
  if (!list.data) {
    return (
      <div role="status" aria-label={t('common.loading')}>
        <Skeleton height={160} />
      </div>
    );
  }
  const items = list.data.pages.flatMap(it => it.items);
  if (items.length === 0) {
    return (
      <StateCard
        icon={<RiQuestionAnswerLine />}
        title={t(`questions.list.empty.${scope}.title`)}
      >
        {t(`questions.list.empty.${scope}.text`)}
      </StateCard>
    );
  }
  return (
    <>
      <Surface title={t(`questions.list.title.${scope}`)}>
        <ul className={styles.lines}>
          {items.map(it => (
            <QuestionLine key={it.id} question={it} />
          ))}
        </ul>
      </Surface>
      {list.hasNextPage && (
        <Button
          className={styles.more}
          variant="secondary"
          isPending={list.isFetchingNextPage}
          onPress={() => list.fetchNextPage()}
        >
          {t('questions.list.more')}
        </Button>
      )}
    </>
  );
}
