import type {
  CompiledProcedure,
  CompiledStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { Confirmed } from '../parts/Confirmed';
import { Conditions } from '../parts/conditions';
import { Fact, Facts } from '../parts/Facts';
import { useModelDetail } from '../parts/ModelContext';
import { EntryBlock, Section } from '../parts/Section';
import { AssumedCalendars, Targets } from '../parts/Targets';
import styles from '../parts/parts.module.css';

/** The procedures, step by step. */
export function ProceduresSection() {
  const { model } = useModelDetail();
  return (
    <Section id="procedures">
      {Object.values(model.procedures).map(procedure => (
        <Procedure key={procedure.id} procedure={procedure} />
      ))}
    </Section>
  );
}

function Procedure({ procedure }: { procedure: CompiledProcedure }) {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  return (
    <EntryBlock
      entry={procedure}
      title={procedure.title}
      aside={t(`model.procedure.kind.${procedure.kind}`)}
    >
      <Facts>
        <Fact label={t('model.procedure.responsible')}>
          {procedure.responsible.map(names.role).join(', ')}
        </Fact>
      </Facts>
      {procedure.steps.length > 0 ? (
        <Steps steps={procedure.steps} ordered={procedure.ordered} />
      ) : (
        <p className={styles.second}>{t('model.procedure.namedOnly')}</p>
      )}
    </EntryBlock>
  );
}

function Steps(props: { steps: CompiledStep[]; ordered: boolean }) {
  const List = props.ordered ? 'ol' : 'ul';
  return (
    <List className={styles.ordered}>
      {props.steps.map(step => (
        <li key={step.path} id={step.path}>
          <Step step={step} />
        </li>
      ))}
    </List>
  );
}

function Step({ step }: { step: CompiledStep }) {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  const about = [
    step.optional && t('model.procedure.optional'),
    step.when && t('model.procedure.when', { when: step.when }),
    step.responsible.map(names.role).join(', '),
    step.contact && names.contact(step.contact),
    step.level && names.level(step.level),
  ].filter(Boolean);
  return (
    <>
      {step.text}
      {about.length > 0 && (
        <div className={styles.second}>{about.join(' · ')}</div>
      )}
      <Conditions conditions={step.requires} />
      {step.targets.length > 0 && (
        <>
          <Targets targets={step.targets} />
          <AssumedCalendars targets={step.targets} />
        </>
      )}
      <Confirmed entry={step} />
      {step.steps.length > 0 && (
        <>
          {step.choose === 'one' && (
            <div className={styles.second}>
              {t('model.procedure.chooseOne')}
            </div>
          )}
          <Steps steps={step.steps} ordered={step.choose !== 'one'} />
        </>
      )}
    </>
  );
}
