import {
  discoveryApiRef,
  fetchApiRef,
  toastApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { Button } from '@backstage/ui';
import { RiDownloadLine } from '@remixicon/react';
import { useMutation } from '@tanstack/react-query';
import { useMe } from '../../hooks/useMe';
import { useFormat } from '../../time/useFormat';
import { supportDeskTranslationRef } from '../../translation';
import { queryOf, type TicketFilter } from './filters/filters';
import { saveFile } from './saveFile';

/** Downloads the whole list that the filters leave, in its order, as a table. */
export function CsvButton({ filter }: { filter: TicketFilter }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const discovery = useApi(discoveryApiRef);
  const { fetch } = useApi(fetchApiRef);
  const toasts = useApi(toastApiRef);
  const { user } = useMe();
  const { now } = useFormat();
  const download = useMutation({
    mutationFn: async () => {
      const baseUrl = await discovery.getBaseUrl('support-desk');
      const given = Object.entries(queryOf(filter, user)).flatMap(
        ([key, value]) => (value ? [[key, String(value)]] : []),
      );
      const response = await fetch(
        `${baseUrl}/tickets?${new URLSearchParams(given)}`,
        { headers: { Accept: 'text/csv' } },
      );
      if (!response.ok) throw await ResponseError.fromResponse(response);
      return response.blob();
    },
    onSuccess: csv =>
      saveFile(csv, `tickets-${now.toISOString().slice(0, 10)}.csv`),
    onError: error =>
      toasts.post({
        title: t('queue.csvFailed'),
        description: error.message,
        status: 'danger',
      }),
  });
  return (
    <Button
      variant="tertiary"
      iconStart={<RiDownloadLine />}
      isPending={download.isPending}
      onPress={() => download.mutate()}
    >
      {t('queue.csv')}
    </Button>
  );
}
