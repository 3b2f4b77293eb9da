import { Button } from '@backstage/ui';
import { RiForbidLine, RiWifiOffLine } from '@remixicon/react';
import { useState } from 'react';
import { StateCard } from '../../components/StateCard';
import { commonTranslationRef } from '../../messages/common';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import type { NotSent } from './form/refusal';
import { textOf } from './form/request';
import { RefusalWords } from './RefusalWords';
import type { RequestForm } from './useRequestForm';

/** Why the request was not sent; all that was typed stays, to be sent again or taken elsewhere. */
export function NotSentCard(props: {
  notSent: NotSent;
  form: RequestForm;
  model: string;
  retry: () => void;
}) {
  const { t } = useMessages(commonTranslationRef, requestTranslationRef);
  const { notSent, form } = props;
  if (notSent.kind === 'fields') return null;
  if (notSent.kind === 'refused') {
    return (
      <StateCard
        tone="late"
        icon={<RiForbidLine />}
        title={t('request.send.refused')}
        actions={<CopyText form={form} />}
      >
        <RefusalWords refusal={notSent.refusal} model={props.model} />
      </StateCard>
    );
  }
  return (
    <StateCard
      tone="late"
      icon={<RiWifiOffLine />}
      title={t('request.send.failed')}
      actions={
        <>
          <Button variant="secondary" onPress={props.retry}>
            {t('common.retry')}
          </Button>
          <CopyText form={form} />
        </>
      }
    >
      {[notSent.message, t('request.send.failedText')].join(' ')}
    </StateCard>
  );
}

function CopyText({ form }: { form: RequestForm }) {
  const { t } = useMessages(requestTranslationRef);
  const [copied, setCopied] = useState(false);
  // Browsers have no clipboard for pages without TLS.
  if (!navigator.clipboard) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(
      textOf(form.questions, form.state.answers),
    );
    setCopied(true);
  };
  return (
    <Button variant="secondary" onPress={copy}>
      {copied ? t('request.send.copied') : t('request.send.copy')}
    </Button>
  );
}
