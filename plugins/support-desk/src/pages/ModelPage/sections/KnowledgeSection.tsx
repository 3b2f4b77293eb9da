import type {
  CompiledFeedback,
  CompiledPolicy,
  CompiledSource,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReactNode } from 'react';
import { ChannelLink } from '../../../components/Ladder';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { Confirmed } from '../parts/Confirmed';
import { Fact, Facts } from '../parts/Facts';
import { useModelDetail } from '../parts/ModelContext';
import { EntryBlock, Section } from '../parts/Section';
import { TextList } from '../parts/TextList';
import styles from '../parts/parts.module.css';

/** Policies, words, where to read, and how what is learnt gets there. */
export function KnowledgeSection() {
  const { t } = useMessages(modelTranslationRef);
  const { knowledge } = useModelDetail().model;
  const glossary = Object.entries(knowledge.glossary);
  return (
    <Section id="knowledge" entry={knowledge}>
      <Group title={t('model.knowledge.policies')} of={knowledge.policies}>
        {policy => <Policy key={policy.id} policy={policy} />}
      </Group>
      <Group title={t('model.knowledge.sources')} of={knowledge.sources}>
        {source => <Source key={source.id} source={source} />}
      </Group>
      <Group title={t('model.knowledge.feedback')} of={knowledge.feedback}>
        {feedback => <Feedback key={feedback.id} feedback={feedback} />}
      </Group>
      {glossary.length > 0 && (
        <div className={styles.group}>
          <p className={styles.groupTitle}>{t('model.knowledge.glossary')}</p>
          <div className={styles.entry}>
            <Facts>
              {glossary.map(([term, entry]) => (
                <Fact key={term} label={term}>
                  {entry.meaning}
                  <Confirmed entry={entry} />
                </Fact>
              ))}
            </Facts>
          </div>
        </div>
      )}
    </Section>
  );
}

function Group<T>(props: {
  title: string;
  of: Record<string, T>;
  children: (entry: T) => ReactNode;
}) {
  const entries = Object.values(props.of);
  if (entries.length === 0) return null;
  return (
    <div className={styles.group}>
      <p className={styles.groupTitle}>{props.title}</p>
      {entries.map(props.children)}
    </div>
  );
}

function Policy({ policy }: { policy: CompiledPolicy }) {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  return (
    <EntryBlock entry={policy} title={policy.title}>
      {policy.text && <p className={styles.text}>{policy.text}</p>}
      {policy.statements.length > 0 && <TextList items={policy.statements} />}
      <Facts>
        <Fact label={t('model.knowledge.purpose')}>{policy.purpose}</Fact>
        <Fact label={t('model.knowledge.scope')}>
          {policy.scope.join(', ')}
        </Fact>
        <Fact label={t('model.knowledge.standards')}>{policy.standards}</Fact>
        <Fact label={t('model.knowledge.responsible')}>
          {policy.responsible.map(names.role).join(', ')}
        </Fact>
      </Facts>
    </EntryBlock>
  );
}

function Source({ source }: { source: CompiledSource }) {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  return (
    <EntryBlock entry={source} title={source.title}>
      {source.howTo && <p className={styles.text}>{source.howTo}</p>}
      {source.link && (
        <p className={styles.text}>
          <ChannelLink kind="web" value={source.link} />
        </p>
      )}
      <Facts>
        <Fact label={t('model.knowledge.contains')}>
          {source.contains.join(', ')}
        </Fact>
        <Fact label={t('model.knowledge.maintainedBy')}>
          {source.maintainedBy.map(names.role).join(', ')}
        </Fact>
      </Facts>
    </EntryBlock>
  );
}

function Feedback({ feedback }: { feedback: CompiledFeedback }) {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  const { threshold } = feedback;
  return (
    <EntryBlock entry={feedback} title={feedback.title}>
      <p className={styles.text}>{feedback.text}</p>
      <Facts>
        <Fact label={t('model.knowledge.when')}>{feedback.when}</Fact>
        <Fact label={t('model.knowledge.from')}>
          {feedback.from.map(names.role).join(', ')}
        </Fact>
        <Fact label={t('model.knowledge.to')}>
          {feedback.to.map(names.role).join(', ')}
        </Fact>
        <Fact label={t('model.knowledge.threshold')}>
          {threshold &&
            t('model.knowledge.times', {
              number: String(threshold.count),
              time: threshold.within,
            })}
        </Fact>
      </Facts>
      <Confirmed entry={threshold} />
    </EntryBlock>
  );
}
