import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, SearchField } from '@backstage/ui';
import { RiCheckboxCircleFill } from '@remixicon/react';
import { useId } from 'react';
import { useDebounced } from '../../hooks/useDebounced';
import { getHelpTranslationRef } from '../../messages/getHelp';
import { selfHelpTranslationRef } from '../../messages/selfHelp';
import { useMessages } from '../../translations/useMessages';
import { LoadFailed } from '../LoadFailed';
import { KnownInterruptions } from '../NoticeBanners';
import { Answers } from './Answers';
import styles from './NeedBox.module.css';
import { StopAnswer } from './StopAnswer';
import { TopicLinks } from './TopicLinks';
import { useNeed } from './useNeed';

const ANNOUNCE_MS = 500;

/** "What do you need?": words, or a topic, become what to read, whom to ask, and the right contact; or a stop. */
export function NeedBox({
  detail,
  model,
}: {
  detail: ModelDetail;
  model: string;
}) {
  const { t } = useMessages(getHelpTranslationRef, selfHelpTranslationRef);
  const titleId = useId();
  const it = useNeed(detail, model);
  const announced = useDebounced(
    it.isComplete ? t('selfHelp.found', { count: it.count }) : '',
    ANNOUNCE_MS,
  );
  const stop = it.result?.outcome === 'stop' ? it.result : undefined;
  return (
    <section className={styles.box} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {t('getHelp.need.title')}
      </h2>
      <SearchField
        aria-label={t('getHelp.need.title')}
        placeholder={t('getHelp.need.placeholder')}
        size="medium"
        value={it.need.text}
        onChange={it.type}
      />
      <div className={styles.announced} role="status">
        {it.undo ? t('selfHelp.thanks') : announced}
      </div>
      {it.undo && (
        <p className={styles.thanks}>
          <RiCheckboxCircleFill aria-hidden="true" />
          {t('selfHelp.thanks')}
          <Button variant="secondary" onPress={it.undo}>
            {t('selfHelp.undo')}
          </Button>
        </p>
      )}
      {!it.asked && !it.undo && (
        <TopicLinks detail={detail} onChoose={it.choose} />
      )}
      {it.error && <LoadFailed error={it.error} retry={it.retry} />}
      {(it.result || it.suggestions) && (
        <div className={`${styles.found} ${it.isStale ? styles.stale : ''}`}>
          <KnownInterruptions model={detail.model} service={it.module} />
          {stop && <StopAnswer result={stop} model={model} />}
          <Answers
            result={stop ? undefined : it.result}
            suggestions={it.suggestions}
            detail={detail}
            model={model}
            words={it.need.text}
            onChooseAnother={it.clear}
            onOpen={it.open}
            onSolved={it.solve}
          />
        </div>
      )}
    </section>
  );
}
