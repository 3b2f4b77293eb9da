import type {
  CompiledModel,
  EscalationEvidence,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import { escalationTranslationRef } from '../../../messages/escalation';
import { useMessages } from '../../../translations/useMessages';
import styles from './escalation.module.css';
import { stepText } from './form/evidence';

/** What went along with a move to another level, folded. */
export function Evidence(props: {
  evidence: Partial<EscalationEvidence>;
  name: (ref: string) => string;
  model?: CompiledModel;
}) {
  const { t } = useMessages(escalationTranslationRef);
  const { name, model } = props;
  const { tried = [], articles = [], superUsers = [], notes } = props.evidence;
  if (tried.length + articles.length + superUsers.length === 0 && !notes) {
    return null;
  }
  return (
    <details className={styles.evidence}>
      <summary>{t('escalation.evidence.title')}</summary>
      <dl>
        <Part title={t('escalation.evidence.tried')}>
          {tried.map(id => (model ? stepText(model, id) : id))}
        </Part>
        <Part title={t('escalation.evidence.articles')}>
          {articles.map(({ title, url }) =>
            url ? <Link href={url}>{title}</Link> : title,
          )}
        </Part>
        <Part title={t('escalation.evidence.superUsers')}>
          {superUsers.map(({ user, answer }) =>
            answer
              ? t('escalation.evidence.answered', { name: name(user), answer })
              : name(user),
          )}
        </Part>
        <Part title={t('escalation.evidence.notes')}>
          {notes ? [notes] : []}
        </Part>
      </dl>
    </details>
  );
}

function Part({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul>
          {children.map((child, index) => (
            <li key={index}>{child}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
