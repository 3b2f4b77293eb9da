import { useCallback, useState, type ClipboardEvent } from 'react';

/** Files of a request that has no ticket yet: kept in memory, since a draft cannot hold them. */
export function useIntakeFiles() {
  const [files, setFiles] = useState<File[]>([]);
  const add = useCallback(
    (more: File[]) => setFiles(all => [...all, ...more]),
    [],
  );
  const remove = useCallback(
    (index: number) => setFiles(all => all.filter((_, at) => at !== index)),
    [],
  );
  const paste = useCallback(
    (event: ClipboardEvent) => {
      const pasted = [...(event.clipboardData?.files ?? [])];
      if (pasted.length === 0) return;
      event.preventDefault();
      add(pasted);
    },
    [add],
  );
  return { files, add, remove, paste };
}

export type IntakeFileList = ReturnType<typeof useIntakeFiles>;
