import type {
  ImportedMatrix,
  ImportMatrix,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../../api';
import { useSessionDraft } from '../../hooks/useSessionDraft';

/** What a column of a pasted table is. */
export type ColumnMeaning = NonNullable<ImportMatrix['columns']>[number];

/** What was pasted: as the reader sees it, and with its cells apart where the clipboard had them so. */
interface Pasted {
  text: string;
  /** The clipboard's HTML, which says where cells begin. */
  html?: string;
}

const NOTHING: Pasted = { text: '' };

/**
 * Recognises a pasted table; the reader corrects what its columns are. What was pasted is kept until it is taken away.
 *
 * @param model - whose parties the columns may be
 */
export function useMatrixImport(model: string | undefined) {
  const api = useApi(supportDeskApiRef);
  const pasted = useSessionDraft<Pasted>('responsibility.import', NOTHING);
  const [format, setFormat] =
    useState<NonNullable<ImportMatrix['format']>>('auto');
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: (table: ImportMatrix) => api.importMatrix(table),
  });
  const { text, html } = pasted.value;
  const recognise = (some: Pasted, more: Pick<ImportMatrix, 'columns'> = {}) =>
    mutate({
      ...(model && { model }),
      text: some.html ?? some.text,
      format: some.html ? 'html' : format,
      ...more,
    });
  return {
    text,
    isHtml: html !== undefined,
    format,
    setFormat,
    imported: data,
    error,
    isPending,
    recognise: () => recognise(pasted.value),
    /** Takes what the clipboard holds: a table at once, text to look at. */
    paste: (some: Pasted) => {
      pasted.set(some);
      recognise(some);
    },
    write: (written: string) => {
      pasted.set({ text: written });
      reset();
    },
    clear: () => {
      pasted.forget();
      reset();
    },
    /** Says what a column is, and recognises the rest anew. */
    correct: (
      { columns }: ImportedMatrix,
      at: number,
      meaning: ColumnMeaning,
    ) =>
      recognise(pasted.value, {
        columns: columns.map(({ as, party, title }, i) =>
          i === at ? meaning : { as, ...(party && { party }), title },
        ),
      }),
  };
}

/** Recognising a table, as the parts of the page take it. */
export type MatrixImport = ReturnType<typeof useMatrixImport>;
