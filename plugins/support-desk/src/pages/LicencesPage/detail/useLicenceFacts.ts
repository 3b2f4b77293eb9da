import {
  lastDayOfNotice,
  type Licence,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';

/** The facts of a licence in words, in the order of a contract; those that are not stated are left out. */
export function useLicenceFacts(licence: Licence) {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  const { managers, unnamed, asOf, cost, overUse, source, countedBy } = licence;
  const dated = (day: string | undefined) =>
    day &&
    t('licences.date.with', {
      day: format.date(day),
      when: format.daysAway(day),
    });
  const facts = [
    fact('service', licence.service.title),
    fact('metric', t(`licences.metric.${licence.metric}`)),
    fact('countedBy', countedBy?.source, countedBy && lastCountOf(countedBy)),
    fact('contract', licence.contract),
    fact('renewal', dated(licence.renewal)),
    fact('notice', noticeOf()),
    fact('end', dated(licence.contractEnd)),
    fact(
      'cost',
      cost && format.money(cost.amount, cost.currency),
      cost?.costCentre &&
        t('licences.facts.costCentre', { costCentre: cost.costCentre }),
    ),
    fact('vendor', licence.vendor),
    fact(
      'managers',
      managers.map(it => it.title).join(', ') || t('licences.facts.owner'),
    ),
    fact(
      'training',
      licence.training?.title,
      licence.training &&
        licence.places !== undefined &&
        t('licences.facts.places', { places: String(licence.places) }),
    ),
    fact('form', licence.form?.title),
    fact('approver', licence.approver?.title),
    fact('unnamed', unnamedOf()),
    fact(
      'overUse',
      overUse?.reason,
      overUse &&
        t('licences.facts.overUseBy', {
          name: overUse.by.title,
          day: format.day(overUse.at),
        }),
    ),
    fact('note', licence.note),
  ] as const;
  return facts.filter(it => it.lines.length > 0);

  function fact<F extends string>(
    name: F,
    ...lines: (string | undefined | false)[]
  ) {
    return { fact: name, lines: lines.filter(it => it) as string[] };
  }

  function lastCountOf({ at }: NonNullable<Licence['countedBy']>) {
    return at
      ? t('licences.counted.last', { time: format.instant(at) })
      : t('licences.counted.never');
  }

  function noticeOf() {
    const { noticeDays } = licence;
    if (noticeDays === undefined) return undefined;
    const by = lastDayOfNotice(licence);
    return by
      ? t('licences.facts.noticeBy', {
          days: String(noticeDays),
          day: format.date(by),
        })
      : t('licences.facts.noticeDays', { days: String(noticeDays) });
  }

  function unnamedOf() {
    if (unnamed === 0) return undefined;
    return asOf && source === 'model'
      ? t('licences.facts.asOf', {
          unnamed: String(unnamed),
          day: format.date(asOf),
        })
      : t('licences.facts.unnamedOf', { unnamed: String(unnamed) });
  }
}
