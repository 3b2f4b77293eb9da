import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ClipboardEvent } from 'react';
import { supportDeskApiRef } from '../../../api';
import { refreshTickets } from '../../../hooks/useTicketWork';
import { workFailureOf } from '../../../hooks/workFailure';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { useMessages } from '../../../translations/useMessages';
import { FileChooser } from './FileChooser';
import { UploadList } from './UploadList';

/** A file that the back end has. */
export interface UploadedFile {
  id: string;
  name: string;
}

/** How many of the files that were chosen have been seen to. */
export interface UploadProgress {
  done: number;
  total: number;
}

const NOTHING: UploadProgress = { done: 0, total: 0 };

/** A file on its way, or why it did not get there. */
export interface Upload {
  key: number;
  name: string;
  problem?: string;
}

/** Files that are chosen, dropped or pasted go to the back end at once; what it refuses stays with the reason. */
export function useFiles(
  ticket: Pick<Ticket, 'id'>,
  options: {
    internal: boolean;
    files: UploadedFile[];
    onChange: (change: (files: UploadedFile[]) => UploadedFile[]) => void;
  },
) {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const { t } = useMessages(ticketDiscussionTranslationRef);
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [progress, setProgress] = useState(NOTHING);
  const keys = useRef(0);
  const latest = useRef(options);
  latest.current = options;

  const drop = (key: number) =>
    setUploads(all => all.filter(it => it.key !== key));
  const fail = (key: number, problem: string) =>
    setUploads(all =>
      all.map(it => (it.key === key ? { ...it, problem } : it)),
    );
  const upload = async (file: File) => {
    const { name } = file;
    keys.current += 1;
    const key = keys.current;
    setUploads(all => [...all, { key, name }]);
    if (file.size === 0) {
      fail(key, t('ticketDiscussion.files.empty'));
      return;
    }
    try {
      const { internal } = latest.current;
      const added = await api.addAttachment(ticket.id, file, {
        name,
        internal,
      });
      await refreshTickets(queryClient);
      drop(key);
      latest.current.onChange(files => [
        ...files,
        { id: added.id, name: added.name },
      ]);
    } catch (error) {
      const failure = workFailureOf(error);
      fail(
        key,
        failure.kind === 'fields'
          ? failure.fields.map(it => it.message).join(' ')
          : (failure.kind === 'failed' && failure.message) || String(error),
      );
    }
  };
  // One after the other: each change of the draft builds on the last.
  const add = async (files: File[]) => {
    setProgress(({ done, total }) => ({ done, total: total + files.length }));
    for (const file of files) {
      await upload(file);
      setProgress(({ done, total }) =>
        done + 1 === total ? NOTHING : { done: done + 1, total },
      );
    }
  };
  const remove = (id: string) =>
    options.onChange(files => files.filter(it => it.id !== id));
  return {
    add,
    paste: (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      add(files);
    },
    isUploading: uploads.some(it => !it.problem),
    list: (
      <UploadList
        uploads={uploads}
        progress={progress}
        files={options.files}
        onDismiss={drop}
        onRemove={remove}
      />
    ),
    chooser: <FileChooser onFiles={add} />,
  };
}
