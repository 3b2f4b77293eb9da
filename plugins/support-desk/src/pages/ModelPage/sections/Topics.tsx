import type { CompiledTopic } from '@supportdesk/backstage-plugin-support-desk-common';
import { Confirmed } from '../parts/Confirmed';
import styles from '../parts/parts.module.css';
import { Routes } from './Routes';

/** The questions that a contact answers, with the model's examples. */
export function Topics({ topics }: { topics: Record<string, CompiledTopic> }) {
  return (
    <ul className={styles.plain}>
      {Object.values(topics).map(topic => (
        <li key={topic.id} id={topic.path}>
          {topic.title}
          {[...topic.parts, ...topic.examples].length > 0 && (
            <div className={styles.second}>
              {[...topic.parts, ...topic.examples].join(', ')}
            </div>
          )}
          <Routes routes={topic.routes} />
          <Confirmed entry={topic} />
        </li>
      ))}
    </ul>
  );
}
