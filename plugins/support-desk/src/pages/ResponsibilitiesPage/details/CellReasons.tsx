import type {
  Matrix,
  MatrixCell,
  MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { useCellWords } from '../matrix/useCellWords';
import styles from './details.module.css';
import { Fact } from './Fact';
import { useDecisionFacts } from './useDecisionFacts';

/** Why a cell stands where it stands: reasons, basis, what else it may be, what was decided (S4-60, S4-61). */
export function CellReasons(props: {
  row: MatrixRow;
  /** Absent: the task as a whole. */
  cell: MatrixCell | undefined;
  column: Matrix['columns'][number] | undefined;
  isFromText: boolean;
  columns: Matrix['columns'];
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const words = useCellWords();
  const decisions = useDecisionFacts(props.columns);
  const { row, cell, column, isFromText } = props;
  const reasons = [
    ...new Set([
      ...(cell?.confirm ?? row.confirm),
      ...(cell?.value === 'notResponsible' ? [] : column?.confirm ?? []),
    ]),
  ];
  const notes = [cell?.note, row.note, column?.note].filter(Boolean);
  return (
    <>
      <h3 className={styles.heading}>{t('responsibilities.details.why')}</h3>
      {reasons.length === 0 && (
        <p className={styles.second}>{t('responsibilities.details.plain')}</p>
      )}
      {reasons.map(reason => (
        <blockquote key={reason} className={styles.reason}>
          {reason}
        </blockquote>
      ))}
      <dl className={styles.facts}>
        <Fact label={t('responsibilities.details.basis')}>
          {t(`responsibilities.details.basisOf.${cell?.basis ?? row.basis}`)}
        </Fact>
        <Fact label={t('responsibilities.details.alternatives')}>
          {row.alternatives.map(it => it.title).join(', ')}
        </Fact>
        <Fact label={t('responsibilities.details.marks')}>{row.marks}</Fact>
        <Fact label={t('responsibilities.details.source')}>
          {isFromText && t('responsibilities.details.text')}
        </Fact>
        <Fact label={t('responsibilities.details.note')}>
          {notes.join(' ')}
        </Fact>
        {cell && decisions(cell)}
        <Fact label={t('responsibilities.details.changed')}>
          {cell?.changed && words.content(cell.changed)}
        </Fact>
      </dl>
    </>
  );
}
