import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState, type ReactNode } from 'react';
import { DialogForm } from '../../../components/DialogForm';
import { problemsOf, type RoundDraft } from './roundDraft';
import { RoundFields } from './RoundFields';

const WIDTH = 640;

/**
 * Asks for the facts of a round.
 *
 * @param props.children - why it was not taken
 */
export function RoundDialog(props: {
  title: string;
  submit: string;
  matrix: Pick<Matrix, 'columns' | 'groups'>;
  start: RoundDraft;
  isPending: boolean;
  onSubmit: (draft: RoundDraft) => void;
  onClose: () => void;
  children?: ReactNode;
}) {
  const { title, submit, matrix, start, isPending, onSubmit, onClose } = props;
  const [draft, setDraft] = useState(start);
  const [wasSent, setWasSent] = useState(false);
  const problems = problemsOf(draft);
  return (
    <DialogForm
      title={title}
      submit={submit}
      width={WIDTH}
      isPending={isPending}
      onSubmit={() => {
        setWasSent(true);
        if (Object.keys(problems).length === 0) onSubmit(draft);
      }}
      onClose={onClose}
    >
      {props.children}
      <RoundFields
        matrix={matrix}
        draft={draft}
        problems={wasSent ? problems : {}}
        onChange={setDraft}
      />
    </DialogForm>
  );
}
