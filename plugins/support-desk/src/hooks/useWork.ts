import { useMutation, type UseMutationOptions } from '@tanstack/react-query';
import { useMemo } from 'react';
import { workFailureOf, type WorkFailure } from './workFailure';

/** A change on its way: what became of it, and how to send it once more. */
export interface Work<Input> {
  send: (input: Input) => void;
  /** Sends the same again, onto what others have changed since. */
  sendAgain: () => void;
  isPending: boolean;
  failure: WorkFailure | undefined;
  reset: () => void;
}

/** What is sent: the input, for the version that the reader saw. */
export interface Sent<Input> {
  version: number;
  input: Input;
}

/**
 * Changes what has a version at the one that the reader sees, and onto a later one if they say so.
 *
 * @param version - as which the reader sees it
 * @param options - how it is sent, and what follows
 */
export function useWork<Input, Result>(
  version: number,
  options: UseMutationOptions<Result, Error, Sent<Input>>,
): Work<Input> {
  const { mutate, variables, error, isPending, reset } = useMutation(options);
  const failure = useMemo(
    () => (error ? workFailureOf(error) : undefined),
    [error],
  );
  return {
    send: input => mutate({ version, input }),
    sendAgain: () =>
      variables &&
      mutate({
        version: Math.max(
          version,
          failure?.kind === 'stale' ? failure.version : 0,
        ),
        input: variables.input,
      }),
    isPending,
    failure: isPending ? undefined : failure,
    reset,
  };
}
