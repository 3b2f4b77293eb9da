import { Checkbox } from '@backstage/ui';
import { useId } from 'react';
import type { AnswerProps } from './AnswerProps';
import styles from './Question.module.css';

/** A tick, with what it means below. */
export function CheckboxAnswer({ answer, onAnswer, input }: AnswerProps) {
  const id = useId();
  const { label, secondaryLabel, description, ...rest } = input;
  return (
    <div className={styles.tick}>
      <Checkbox
        {...rest}
        aria-describedby={[description && id, rest['aria-describedby']]
          .filter(Boolean)
          .join(' ')}
        isSelected={answer === true}
        onChange={onAnswer}
      >
        <span>
          {label} <span className={styles.mark}>({secondaryLabel})</span>
        </span>
      </Checkbox>
      {description && (
        <p id={id} className={styles.help}>
          {description}
        </p>
      )}
    </div>
  );
}
