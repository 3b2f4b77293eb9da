import { RiQuestionAnswerLine } from '@remixicon/react';
import { Lines } from '../../../components/Lines';
import { PagedList } from '../../../components/PagedList';
import { StateCard } from '../../../components/StateCard';
import { Surface } from '../../../components/Surface';
import { questionsTranslationRef } from '../../../messages/questions';
import { useMessages } from '../../../translations/useMessages';
import { useQuestionList } from '../useQuestions';
import { QuestionLine } from './QuestionLine';
import type { Scope } from './scope';

/**
 * The questions of a scope, newest first.
 *
 * @param props.model - full reference; absent: of all systems
 */
export function QuestionList(props: { scope: Scope; model?: string }) {
  const { t } = useMessages(questionsTranslationRef);
  const { scope, model } = props;
  const list = useQuestionList({ scope, model });
  return (
    <PagedList
      list={list}
      empty={
        <StateCard
          icon={<RiQuestionAnswerLine />}
          title={t(`questions.list.empty.${scope}.title`)}
        >
          {t(`questions.list.empty.${scope}.text`)}
        </StateCard>
      }
    >
      {items => (
        <Surface title={t(`questions.list.title.${scope}`)}>
          <Lines>
            {items.map(it => (
              <QuestionLine key={it.id} question={it} />
            ))}
          </Lines>
        </Surface>
      )}
    </PagedList>
  );
}
