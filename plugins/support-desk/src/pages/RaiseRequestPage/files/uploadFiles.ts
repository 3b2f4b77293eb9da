import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';

/** A file that the back end did not take, and why. */
export interface FailedUpload {
  file: File;
  message: string;
}

/** Uploads files one after the other. What fails is no reason not to go on. */
export async function uploadFiles(
  api: Pick<SupportDeskApi, 'addAttachment'>,
  ticket: string,
  files: File[],
): Promise<FailedUpload[]> {
  const failed: FailedUpload[] = [];
  for (const file of files) {
    try {
      await api.addAttachment(ticket, file, { name: file.name });
    } catch (error) {
      failed.push({ file, message: (error as Error).message });
    }
  }
  return failed;
}

/** Under which key of the cache the failed files of a ticket are kept. */
export const failedUploadsKey = (ticket: string) => ['failedUploads', ticket];
