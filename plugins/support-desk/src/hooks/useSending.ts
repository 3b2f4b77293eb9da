import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Work } from './useWork';
import { workFailureOf } from './workFailure';

/**
 * Sends something new, which has no version; afterwards what is shown of it is asked for again.
 *
 * @param key - first part of the keys of the queries that show it
 */
export function useSending<Input, Result>(
  key: string,
  send: (input: Input) => Promise<Result>,
  onDone?: (result: Result) => void,
): Omit<Work<Input>, 'reset'> {
  const queryClient = useQueryClient();
  const { mutate, variables, isPending, error } = useMutation({
    mutationFn: send,
    onSuccess: onDone,
    onSettled: () => queryClient.invalidateQueries({ queryKey: [key] }),
  });
  const failure = useMemo(
    () => (error ? workFailureOf(error) : undefined),
    [error],
  );
  return {
    send: input => mutate(input),
    sendAgain: () => mutate(variables as Input),
    isPending,
    failure: isPending ? undefined : failure,
  };
}
