import type {
  ModelDetail,
  RouteResult,
  SuggestedArticle,
  Suggestions,
  VisitEvent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { RiMailLine } from '@remixicon/react';
import { getHelpTranslationRef } from '../../messages/getHelp';
import { useMessages } from '../../translations/useMessages';
import { AskColumn } from './AskColumn';
import { MatrixNote } from '../WhoDoes';
import { Column } from './Column';
import { Contact } from './Contact';
import styles from './NeedBox.module.css';
import { ReadColumn } from './ReadColumn';

/** What solved it, as a visit tells it. */
export type SolvedBy = Omit<Extract<VisitEvent, { type: 'solved' }>, 'type'>;

export interface AnswersProps {
  result?: RouteResult;
  suggestions?: Suggestions;
  detail: ModelDetail;
  /** `namespace/name` */
  model: string;
  /** What the reader typed; goes along with the request. */
  words: string;
  onChooseAnother: () => void;
  onOpen: (article: SuggestedArticle) => void;
  onSolved: (by: SolvedBy) => void;
}

/** Cheapest first: read, ask a Super User, then the right contact. A column without anything in it is left out. */
export function Answers(props: AnswersProps) {
  const { t } = useMessages(getHelpTranslationRef);
  const { result, detail, model, words } = props;
  return (
    <>
      {result?.takenAs && result.takenAs.kind !== 'fallback' && (
        <p className={styles.taken}>
          {t('getHelp.need.takenAs')} <strong>{result.takenAs.title}</strong>.{' '}
          <Button variant="tertiary" onPress={props.onChooseAnother}>
            {t('getHelp.need.chooseAnother')}
          </Button>
        </p>
      )}
      {result?.responsibility && (
        <MatrixNote model={model} responsibility={result.responsibility} />
      )}
      <div className={styles.answers}>
        <ReadColumn {...props} />
        {result && <AskColumn {...props} result={result} />}
        {result && (
          <Column icon={<RiMailLine />} title={t('getHelp.need.contact')}>
            {result.answers.map((answer, index) => (
              <Contact
                key={index}
                answer={answer}
                detail={detail}
                model={model}
                words={words}
              />
            ))}
          </Column>
        )}
      </div>
    </>
  );
}
