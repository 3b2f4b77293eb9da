import type {
  ModelDetail,
  RouteRequest,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SearchField } from '@backstage/ui';
import { useId, useState } from 'react';
import { useDebounced } from '../../hooks/useDebounced';
import { useRoute } from '../../hooks/useRoute';
import { supportDeskTranslationRef } from '../../translation';
import { LoadFailed } from '../LoadFailed';
import { Answers } from './Answers';
import styles from './NeedBox.module.css';
import { StopAnswer } from './StopAnswer';
import { TopicLinks } from './TopicLinks';

const TYPING_MS = 250;
const ANNOUNCE_MS = 500;
const MIN_LETTERS = 3;

/** "What do you need?": words, or a topic, become what to read, whom to ask, and the right contact; or a stop. */
export function NeedBox({
  detail,
  model,
}: {
  detail: ModelDetail;
  model: string;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const titleId = useId();
  const [text, setText] = useState('');
  const [topic, setTopic] = useState<string>();
  const words = useDebounced(text.trim(), TYPING_MS);
  const asked = requestOf(topic, words);
  const route = useRoute(model, asked);
  const result = asked ? route.data : undefined;
  const announced = useDebounced(
    result ? t('getHelp.need.answers', { count: result.answers.length }) : '',
    ANNOUNCE_MS,
  );

  return (
    <section className={styles.box} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {t('getHelp.need.title')}
      </h2>
      <SearchField
        aria-label={t('getHelp.need.title')}
        placeholder={t('getHelp.need.placeholder')}
        size="medium"
        value={text}
        onChange={value => {
          setText(value);
          setTopic(undefined);
        }}
      />
      <div className={styles.announced} role="status">
        {announced}
      </div>
      {!asked && <TopicLinks detail={detail} onChoose={setTopic} />}
      {route.error && asked && (
        <LoadFailed error={route.error} retry={route.refetch} />
      )}
      {result && (
        <div className={route.isPlaceholderData ? styles.stale : undefined}>
          {result.outcome === 'stop' ? (
            <StopAnswer result={result} model={model} />
          ) : (
            <Answers
              result={result}
              detail={detail}
              model={model}
              words={text}
              onChooseAnother={() => {
                setText('');
                setTopic(undefined);
              }}
            />
          )}
        </div>
      )}
    </section>
  );
}

function requestOf(
  topic: string | undefined,
  words: string,
): RouteRequest | undefined {
  if (topic) return { topic };
  return words.length >= MIN_LETTERS ? { text: words } : undefined;
}
