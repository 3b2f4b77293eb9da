import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Link } from '@backstage/ui';
import { RiCheckLine, RiLightbulbLine } from '@remixicon/react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { reasonOf } from '../../../hooks/workFailure';
import { candidateRouteRef } from '../../../routes';
import { selfHelpTranslationRef } from '../../../messages/selfHelp';
import { useMessages } from '../../../translations/useMessages';
import styles from './tried.module.css';

/** Makes what a ticket asked a candidate of the FAQ, so that nobody has to ask it again (S1-30); for those who may write there. */
export function ProposeForFaq({ ticket }: { ticket: Ticket }) {
  const { t } = useMessages(selfHelpTranslationRef);
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  const candidateLink = useRouteRef(candidateRouteRef);
  const { id, model, module, summary } = ticket;
  const candidates = useQuery({
    queryKey: ['faq', 'mayWriteIn', model],
    queryFn: () => api.getCandidates({ model, limit: 1 }),
    retry: false,
  });
  const propose = useMutation({
    mutationFn: () =>
      api.addCandidate({
        model,
        title: summary,
        ...(module && { module: module.id }),
        tickets: [id],
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['faq'] }),
  });
  if (!candidateLink || !candidates.data?.mayWriteIn.includes(model)) {
    return null;
  }
  const belongsTo = propose.error ? candidateOf(propose.error) : undefined;
  const candidate = propose.data?.id ?? belongsTo;
  if (candidate) {
    return (
      <span className={styles.proposed} role="status">
        <RiCheckLine aria-hidden="true" />
        {t(belongsTo ? 'selfHelp.propose.already' : 'selfHelp.propose.done')}
        <Link href={candidateLink({ candidate })} standalone>
          {t('selfHelp.propose.open')}
        </Link>
      </span>
    );
  }
  return (
    <div className={styles.propose}>
      <Button
        variant="secondary"
        iconStart={<RiLightbulbLine />}
        isPending={propose.isPending}
        onPress={() => propose.mutate()}
      >
        {t('selfHelp.propose.action')}
      </Button>
      {propose.error && (
        <Alert
          status="danger"
          icon
          title={t('selfHelp.propose.failed')}
          description={reasonOf(propose.error)}
        />
      )}
    </div>
  );
}

/** The candidate to which the ticket belongs already, as the refusal names it. */
function candidateOf(error: unknown): string | undefined {
  return (error as { body?: { error?: { candidate?: string } } }).body?.error
    ?.candidate;
}
