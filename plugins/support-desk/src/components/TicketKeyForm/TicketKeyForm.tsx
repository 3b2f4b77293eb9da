import { Button, TextField } from '@backstage/ui';
import type { ComponentProps } from 'react';
import type { Work } from '../../hooks/useWork';
import { WorkFailed } from '../ChangeFailed';
import styles from './TicketKeyForm.module.css';

/**
 * Adds a ticket to something, by its key.
 *
 * @param props.part - of the product: it says in its own words why a ticket was not taken
 */
export function TicketKeyForm(props: {
  part: ComponentProps<typeof WorkFailed>['part'];
  label: string;
  description: string;
  submit: string;
  value: string;
  onChange: (key: string) => void;
  work: Work<string>;
}) {
  const { value, work } = props;
  const key = value.trim();
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        if (key) work.send(key);
      }}
    >
      <WorkFailed part={props.part} work={work} />
      <div className={styles.line}>
        <TextField
          label={props.label}
          description={props.description}
          value={value}
          onChange={typed => {
            props.onChange(typed);
            if (work.failure) work.reset();
          }}
        />
        <Button
          type="submit"
          variant="secondary"
          isDisabled={!key}
          isPending={work.isPending}
        >
          {props.submit}
        </Button>
      </div>
    </form>
  );
}
