import type {
  CompiledPriority,
  CompiledPriorityScale,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Fragment } from 'react';
import { PriorityMark } from '../../../components/PriorityMark';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { measuresOf, targetsOf } from '../logic/targets';
import { Confirmed } from '../parts/Confirmed';
import { Conditions } from '../parts/conditions';
import { useModelDetail } from '../parts/ModelContext';
import { ScrollTable } from '../parts/ScrollTable';
import { EntryBlock, Section } from '../parts/Section';
import { AssumedCalendars, Targets } from '../parts/Targets';
import styles from '../parts/parts.module.css';

/** The scales of priorities or severities: what each means, what it asks for, what it promises. */
export function PrioritiesSection() {
  const { model } = useModelDetail();
  return (
    <Section id="priorities">
      {Object.values(model.priorities).map(scale => (
        <Scale key={scale.id} scale={scale} />
      ))}
    </Section>
  );
}

function Scale({ scale }: { scale: CompiledPriorityScale }) {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  const measures = measuresOf(scale);
  const values = Object.values(scale.values).sort((a, b) => a.rank - b.rank);
  const requires = values.some(value => value.requires.length > 0);
  const about = [
    scale.givenBy.length > 0 &&
      t('model.priority.givenBy', {
        who: scale.givenBy.map(names.role).join(', '),
      }),
    scale.when && t('model.priority.when', { when: scale.when }),
  ].filter(Boolean);
  return (
    <EntryBlock entry={scale} title={scale.title}>
      {about.length > 0 && <p className={styles.second}>{about.join('. ')}</p>}
      {scale.disclaimer && <p className={styles.text}>{scale.disclaimer}</p>}
      <ScrollTable label={scale.title}>
        <thead>
          <tr>
            <th scope="col">{t('model.priority.mark')}</th>
            <th scope="col">{t('model.priority.criteria')}</th>
            {measures.map(measure => (
              <th key={measure} scope="col">
                {t(`model.measure.${measure}`)}
              </th>
            ))}
            {requires && <th scope="col">{t('model.priority.requires')}</th>}
          </tr>
        </thead>
        <tbody>
          {values.map(value => (
            <tr key={value.id} id={value.path}>
              <th scope="row">
                <PriorityMark
                  priority={{
                    title: value.title,
                    rank: value.rank,
                    word: scale.word,
                  }}
                />
              </th>
              <td className={styles.wide}>
                <Criteria value={value} />
                <Confirmed entry={value} />
              </td>
              {measures.map(measure => (
                <td key={measure}>
                  <Targets
                    bare
                    targets={value.targets.filter(
                      target => target.measure === measure,
                    )}
                  />
                </td>
              ))}
              {requires && (
                <td>
                  <Conditions conditions={value.requires} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <AssumedCalendars targets={targetsOf(scale)} />
    </EntryBlock>
  );
}

function Criteria({ value }: { value: CompiledPriority }) {
  const { t } = useMessages(modelTranslationRef);
  return (
    <>
      {value.criteria.map(({ environment, text }, index) => (
        <Fragment key={index}>
          {index > 0 && (
            <div className={styles.second}>
              {t(`model.priority.join.${value.join}`)}
            </div>
          )}
          <div>{text}</div>
          {environment !== 'any' && (
            <div className={styles.second}>
              {t(`model.priority.environment.${environment}`)}
            </div>
          )}
        </Fragment>
      ))}
      {value.treatment && (
        <div className={styles.second}>
          {t('model.priority.treatment')}: {value.treatment}
        </div>
      )}
    </>
  );
}
