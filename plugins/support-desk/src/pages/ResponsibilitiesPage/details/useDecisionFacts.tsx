import type {
  CellDecision,
  Matrix,
  MatrixCell,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { useCellWords } from '../matrix/useCellWords';
import { Fact } from './Fact';

const DECIDED = { confirm: 'confirmed', dispute: 'disputed' } as const;

/** What was decided about a cell, by whom and why; what the model voided with what it said then (M3). */
export function useDecisionFacts(columns: Matrix['columns']) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { day } = useFormat();
  const words = useCellWords();
  const titleOf = (id: string) => columns.find(it => it.id === id)?.title ?? id;
  const inWords = (it: CellDecision) =>
    t(`responsibilities.details.${DECIDED[it.decision]}`, {
      name: it.by.title,
      day: day(it.at),
    });
  const proposals = ({ proposals: all }: CellDecision) =>
    all
      .map(({ column, ...content }) =>
        t('responsibilities.details.proposes', {
          party: titleOf(column),
          does: words.content(content),
        }),
      )
      .join('; ');

  return ({ decision, voided }: MatrixCell) => (
    <>
      <Fact label={t('responsibilities.details.last')}>
        {decision && inWords(decision)}
      </Fact>
      <Fact label={t('responsibilities.details.reason')}>
        {decision?.reason}
      </Fact>
      <Fact label={t('responsibilities.details.proposal')}>
        {decision && proposals(decision)}
      </Fact>
      <Fact label={t('responsibilities.details.voided')}>
        {voided &&
          t('responsibilities.details.voidedText', {
            decision: inWords(voided),
            content: words.content(voided.content),
          })}
      </Fact>
    </>
  );
}
