import { TextField } from '@backstage/ui';

/** What something is called, first in its form. */
export function TitleField(props: {
  label: string;
  description: string;
  value: string;
  onChange: (title: string) => void;
}) {
  return (
    <TextField
      {...props}
      isRequired
      // eslint-disable-next-line jsx-a11y/no-autofocus -- the first thing to write in a dialog that was asked for
      autoFocus
      maxLength={200}
    />
  );
}
