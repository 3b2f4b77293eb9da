import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { Select, ToggleButton } from '@backstage/ui';
import {
  RiCoinsLine,
  RiFeedbackLine,
  RiFlagLine,
  RiHistoryLine,
  RiInboxLine,
  RiQuestionMark,
} from '@remixicon/react';
import { useMemo, type ReactElement } from 'react';
import { WordsField } from '../../../components/WordsField';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import {
  CHIPS,
  countChips,
  isOn,
  pressed,
  type Chip,
  type RowFilter,
} from './matrixFilter';
import styles from './view.module.css';

const ALL = '';

/** Rows are narrowed in the browser: hardly any time to wait until words are complete. */
const TYPING_MS = 120;

const ICONS: Record<Chip, ReactElement> = {
  toConfirm: <RiFlagLine />,
  undecided: <RiQuestionMark />,
  disputed: <RiFeedbackLine />,
  charged: <RiCoinsLine />,
  changed: <RiHistoryLine />,
  empty: <RiInboxLine />,
};

/** By what the matrix is narrowed: the party, words, and what is open about a cell. */
export function MatrixFilters(props: {
  matrix: Matrix;
  filter: RowFilter;
  onChange: (change: RowFilter) => void;
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { matrix, filter, onChange } = props;
  const counts = useMemo(() => countChips(matrix, filter), [matrix, filter]);
  const isSomeMine = matrix.columns.some(it => it.isMine);
  return (
    <div
      className={styles.filters}
      role="search"
      aria-label={t('responsibilities.filter.label')}
    >
      <Select
        aria-label={t('responsibilities.filter.party')}
        className={styles.party}
        options={[
          { id: ALL, label: t('responsibilities.filter.allParties') },
          ...(isSomeMine
            ? [{ id: 'mine', label: t('responsibilities.filter.mine') }]
            : []),
          ...matrix.columns.map(it => ({ id: it.id, label: it.title })),
        ]}
        value={filter.party ?? ALL}
        onChange={key => onChange({ party: String(key) || undefined })}
      />
      <div className={styles.words}>
        <WordsField
          label={t('responsibilities.filter.words')}
          words={filter.q ?? ''}
          delayMs={TYPING_MS}
          onChange={q => onChange({ q: q || undefined })}
        />
      </div>
      <div
        className={styles.chips}
        role="group"
        aria-label={t('responsibilities.filter.chips')}
      >
        {CHIPS.filter(
          chip => counts[chip] > 0 || isOn(filter, chip) || chip !== 'empty',
        ).map(chip => (
          <ToggleButton
            key={chip}
            iconStart={ICONS[chip]}
            isSelected={isOn(filter, chip)}
            isDisabled={counts[chip] === 0 && !isOn(filter, chip)}
            onChange={() => onChange(pressed(filter, chip))}
          >
            {t(`responsibilities.filter.${chip}`, {
              total: String(counts[chip]),
            })}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
