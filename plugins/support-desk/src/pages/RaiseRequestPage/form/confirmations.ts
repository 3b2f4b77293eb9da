import type { Translate } from '../../../translations/useMessages';
import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ownQuestion,
  type Question,
} from '../../../components/Questions/question';

type Ask = ModelDetail['requestTypes'][string]['asks'][number];

/** What only the reader can say, each to be ticked: what the model asks first (S1-16, S0-42), and the charge. */
export function confirmationsOf(
  detail: ModelDetail,
  typeId: string,
  t: Translate<'request'>,
): Question[] {
  const { charge } = detail.model.requestTypes[typeId];
  const byId = new Map<string, Question>();
  const confirm = (kind: string, title: string, help: string) => {
    const id = `confirmed.${kind}`;
    const before = byId.get(id)?.help;
    byId.set(
      id,
      ownQuestion(id, 'checkbox', 'how', title, {
        help: before ? `${before}\n${help}` : help,
        confirms: true,
      }),
    );
  };
  for (const ask of detail.requestTypes[typeId].asks) {
    confirm(
      ask.kind,
      t(`request.ask.${ask.kind}`, { level: ask.text }),
      ask.kind === 'tried'
        ? stepsOf(detail, ask)
            .map(step => `• ${step.text}`)
            .join('\n')
        : ask.text,
    );
  }
  if (charge) confirm('charge', t('request.ask.charge'), charge);
  return [...byId.values()];
}

/** Whether all steps of the levels that have to be tried first have been ticked. */
export function hasTriedAll(
  detail: ModelDetail,
  typeId: string,
  ticks: string[],
): boolean {
  const steps = detail.requestTypes[typeId].asks
    .filter(ask => ask.kind === 'tried')
    .flatMap(ask => stepsOf(detail, ask));
  return steps.length > 0 && steps.every(step => ticks.includes(step.id));
}

function stepsOf({ model }: ModelDetail, ask: Ask) {
  const selfHelp = ask.level && model.levels[ask.level]?.selfHelp;
  return selfHelp ? Object.values(model.procedures[selfHelp]?.steps ?? {}) : [];
}
