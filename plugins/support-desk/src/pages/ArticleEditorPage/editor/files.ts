import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Takes the files that are pasted into the text or dropped on it; a dropped one goes where it was dropped. */
export const takesFiles = (onFiles: (files: File[]) => void): Extension => {
  const take = (event: Event, data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])];
    if (files.length === 0) return false;
    event.preventDefault();
    onFiles(files);
    return true;
  };
  return EditorView.domEventHandlers({
    paste: event => take(event, event.clipboardData),
    drop: (event, view) => {
      const at = event.dataTransfer?.files.length
        ? view.posAtCoords({ x: event.clientX, y: event.clientY })
        : null;
      if (at !== null) view.dispatch({ selection: { anchor: at } });
      return take(event, event.dataTransfer);
    },
  });
};
