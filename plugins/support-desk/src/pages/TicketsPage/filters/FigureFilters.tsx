import { Button } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import {
  narrowing,
  OF_FIGURES,
  without,
  type Narrowing,
  type TicketFilter,
} from './filters';
import styles from './filters.module.css';
import { useFilterWords } from './useFilterWords';

const isOfFigure = (key: Narrowing) =>
  (OF_FIGURES as readonly Narrowing[]).includes(key);

/** What a figure of a report narrows the list by, each with a way to take it away; nothing where none has. */
export function FigureFilters(props: {
  filter: TicketFilter;
  onChange: (filter: TicketFilter) => void;
}) {
  const { t } = useMessages(queueTranslationRef);
  const { filter, onChange } = props;
  const { wordsOf } = useFilterWords(filter);
  const set = narrowing(filter).filter(isOfFigure);
  if (set.length === 0) return null;
  return (
    <div className={styles.figures}>
      <span>{t('queue.words.ofReport')}</span>
      {set.map(key => (
        <Button
          key={key}
          size="small"
          variant="secondary"
          iconEnd={<RiCloseLine />}
          aria-label={t('queue.noMatch.drop', { filter: wordsOf(key) })}
          onPress={() => onChange(without(filter, key))}
        >
          {wordsOf(key)}
        </Button>
      ))}
    </div>
  );
}
