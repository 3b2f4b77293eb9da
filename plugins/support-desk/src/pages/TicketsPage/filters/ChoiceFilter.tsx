import { Select } from '@backstage/ui';
import type { Choice } from './choices';
import { listOf } from './filters';
import { labelOf } from './labelOf';
import styles from './filters.module.css';

/** One filter of the list: any number of choices, none of them for all. */
export function ChoiceFilter(props: {
  label: string;
  isLabelled: boolean;
  choices: Choice[];
  value: string | undefined;
  onChange: (value: string) => void;
}) {
  if (props.choices.length === 0) return null;
  return (
    <div className={styles.select}>
      <Select
        {...labelOf(props.label, props.isLabelled)}
        placeholder={props.label}
        selectionMode="multiple"
        options={props.choices.map(({ id, label }) => ({ id, label }))}
        value={listOf(props.value)}
        onChange={keys => props.onChange((keys as string[]).join(','))}
      />
    </div>
  );
}
