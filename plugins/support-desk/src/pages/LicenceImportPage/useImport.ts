import type { LicenceImportKind } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../../api';
import { refreshLicences } from '../../hooks/useLicences';

/** What is to be imported, and how it is read. */
export interface ImportInput {
  kind: LicenceImportKind;
  /** Full reference of the model of rows that name none. */
  model?: string;
  file?: File;
  /** Rows that were pasted; a file goes before them. */
  text: string;
}

/** Reads a file of licences or seats: first what it would do, then, on saying so, for good. */
export function useImport() {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const [input, setInput] = useState<ImportInput>({
    kind: 'licences',
    text: '',
  });
  const send = (dryRun: 'true' | 'false') => {
    const { kind, model, file, text } = input;
    return api.importLicences(file ?? text, {
      kind,
      dryRun,
      ...(model && { model }),
    });
  };
  const check = useMutation({ mutationFn: () => send('true') });
  const run = useMutation({
    mutationFn: () => send('false'),
    onSuccess: () => refreshLicences(queryClient),
  });
  const reset = () => {
    check.reset();
    run.reset();
  };
  return {
    input,
    hasContent: Boolean(input.file) || input.text.trim() !== '',
    change: (changed: Partial<ImportInput>) => {
      // What was found holds for what was checked only.
      reset();
      setInput(before => ({ ...before, ...changed }));
    },
    check: () => {
      reset();
      check.mutate();
    },
    isChecking: check.isPending,
    checkError: check.error,
    run: () => run.mutate(),
    isRunning: run.isPending,
    runError: run.error,
    /** What it would do, or has done. */
    result: run.data ?? check.data,
  };
}

export type Import = ReturnType<typeof useImport>;
