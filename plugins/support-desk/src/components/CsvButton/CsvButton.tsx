import {
  discoveryApiRef,
  fetchApiRef,
  toastApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { Button } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { useMutation } from '@tanstack/react-query';
import { useFormat } from '../../time/useFormat';
import { queueTranslationRef } from '../../messages/queue';
import { useMessages } from '../../translations/useMessages';
import { saveFile } from './saveFile';

/**
 * Downloads a whole list as a table, as the back end writes it.
 *
 * @param props.path - of the list in the back end: `/tickets`
 * @param props.query - what narrows the list; what is undefined is left out
 * @param props.name - of the file; the day is added
 */
export function CsvButton(props: {
  path: string;
  query: object;
  name: string;
  /** Default: that it is a table. */
  label?: string;
  className?: string;
}) {
  const { t } = useMessages(queueTranslationRef);
  const discovery = useApi(discoveryApiRef);
  const { fetch } = useApi(fetchApiRef);
  const toasts = useApi(toastApiRef);
  const { now } = useFormat();
  const { path, query, name, label, className } = props;
  const download = useMutation({
    mutationFn: async () => {
      const baseUrl = await discovery.getBaseUrl('support-desk');
      const given = Object.entries(query).flatMap(([key, value]) =>
        value ? [[key, String(value)]] : [],
      );
      const response = await fetch(
        `${baseUrl}${path}?${new URLSearchParams(given)}`,
        { headers: { Accept: 'text/csv' } },
      );
      if (!response.ok) throw await ResponseError.fromResponse(response);
      return response.blob();
    },
    onSuccess: csv =>
      saveFile(csv, `${name}-${now.toISOString().slice(0, 10)}.csv`),
    onError: error =>
      toasts.post({
        title: t('queue.csvFailed'),
        description: error.message,
        status: 'danger',
      }),
  });
  return (
    <Button
      className={className}
      variant="tertiary"
      iconStart={<RiDownloadLine />}
      isPending={download.isPending}
      onPress={() => download.mutate()}
    >
      {label ?? t('queue.csv')}
    </Button>
  );
}
