import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { flowLayout, type FlowLane } from '../logic/flowLayout';
import { useModelDetail } from '../parts/ModelContext';
import { Section } from '../parts/Section';
import { FlowArrows } from './FlowArrows';
import { FlowLevel } from './FlowLevel';
import styles from './flow.module.css';

/**
 * The levels drawn: a lane for each party, a column for each level, arrows where one escalates to the next. To a screen
 * reader it is a list of the levels, each with what it escalates to; on a small screen it is drawn as one too.
 */
export function FlowSection() {
  const { t } = useMessages(modelTranslationRef);
  const { model } = useModelDetail();
  const { lanes, boxes, columns, pieces } = flowLayout(model);
  const tracks = `132px repeat(${Math.max(
    0,
    columns - 1,
  )}, minmax(0, 1fr) 32px) minmax(0, 1fr) 20px`;
  return (
    <Section id="flow">
      <div className={styles.viewport}>
        <div className={styles.flow} style={{ gridTemplateColumns: tracks }}>
          {lanes.map(lane => (
            <Lane key={lane.row} lane={lane} />
          ))}
          <FlowArrows pieces={pieces} />
          <ol className={styles.levels} aria-label={t('model.flow.label')}>
            {boxes.map(box => (
              <FlowLevel key={box.level.id} box={box} />
            ))}
          </ol>
        </div>
      </div>
    </Section>
  );
}

function Lane({ lane }: { lane: FlowLane }) {
  const { t } = useMessages(modelTranslationRef);
  return (
    <div
      className={styles.lane}
      style={{ gridRow: `${lane.row + 1} / span ${lane.rows}` }}
      aria-hidden="true"
    >
      <div className={styles.party}>
        {lane.party?.title ?? t('model.flow.noParty')}
      </div>
      {lane.party && (
        <div className={styles.second}>
          {t(`model.side.${lane.party.side}`)}
        </div>
      )}
    </div>
  );
}
