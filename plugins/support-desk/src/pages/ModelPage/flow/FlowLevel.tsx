import { RiArrowDownLine } from '@remixicon/react';
import type { CSSProperties } from 'react';
import { commonTranslationRef } from '../../../messages/common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import type { FlowBox } from '../logic/flowLayout';
import { AnchorLink } from '../parts/AnchorLink';
import { useModelDetail } from '../parts/ModelContext';
import { useStepName } from '../sections/LevelDetails';
import { trackOf } from './FlowArrows';
import styles from './flow.module.css';

/** A level in the drawing: its number, its title, who gives it, and beside it its ladder of contacts. */
export function FlowLevel({ box }: { box: FlowBox }) {
  const { t } = useMessages(commonTranslationRef, modelTranslationRef);
  const { detail, model, names } = useModelDetail();
  const nameOf = useStepName();
  const { level, apart } = box;
  const next = level.escalatesTo ? model.levels[level.escalatesTo] : undefined;
  const who =
    detail.levels[level.id]?.owner?.title ??
    level.contacts.map(names.contact)[0];
  return (
    <li
      className={styles.cell}
      style={
        {
          '--column': trackOf({ column: box.column, place: 'column' }),
          '--row': box.row + 1,
        } as CSSProperties
      }
    >
      <div className={`${styles.box} ${apart ? styles.apart : ''}`}>
        <div className={styles.number}>
          {t('common.level', { level: String(level.level) })}
        </div>
        <AnchorLink to={level.path}>{level.title}</AnchorLink>
        {who && <div className={styles.second}>{who}</div>}
        {level.party && names.role(level.party) !== who && (
          <div className={`${styles.second} ${styles.ownParty}`}>
            {names.role(level.party)}
          </div>
        )}
      </div>
      {apart && <div className={styles.second}>{t('model.flow.apart')}</div>}
      {level.escalation && (
        <div className={styles.ladder}>
          <div className={styles.second}>{t('model.flow.ladder')}</div>
          <ol className={styles.steps}>
            {level.escalation.steps.map(step => (
              <li key={step.path}>{nameOf(step)}</li>
            ))}
          </ol>
        </div>
      )}
      {next && (
        <div className={styles.next}>
          <RiArrowDownLine aria-hidden="true" />
          {t('model.flow.escalatesTo', {
            level: String(next.level),
            title: next.title,
          })}
        </div>
      )}
    </li>
  );
}
