import type { Translate } from '../../../translations/useMessages';
import {
  casesOf,
  tickOfCase,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  ownQuestion,
  type Question,
} from '../../../components/Questions/question';

/**
 * Which case it is, where only the reader can tell and the answer decides where the request goes. It takes the place of the
 * field that asks for the same by a tick. Where nothing else says where the request goes, the first case counts.
 */
export function caseQuestionOf(
  model: CompiledModel,
  typeId: string,
  t: Translate<'intake'>,
): Question[] {
  const type = model.requestTypes[typeId];
  const cases = casesOf(type);
  if (cases.length === 0) return [];
  const tick = tickOfCase(type);
  return [
    ownQuestion('case', 'choice', 'how', t('intake.case.title'), {
      options: cases,
      requiredAt: 'never',
      ...(tick && { ticks: { field: tick.field, answer: tick.case } }),
      ...(!type.contact && { preset: cases[0] }),
    }),
  ];
}

/** Where a case goes, in the model's words, and what is to be known about it. */
export function placesOf(model: CompiledModel, typeId: string, wanted: string) {
  const routes = model.requestTypes[typeId].routes.filter(
    it => it.when === wanted,
  );
  return {
    contacts: routes
      .flatMap(it => it.contacts)
      .map(id => model.contacts[id]?.title ?? id),
    notes: routes.flatMap(it => it.note ?? []),
  };
}
