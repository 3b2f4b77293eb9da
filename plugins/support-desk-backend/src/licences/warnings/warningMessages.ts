import type {
  CompiledModel,
  LicenceWarningKind,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { NotificationMessage } from '../../outbox/types';
import { joined, say, type Said } from '../../words';
import { inUseOf, type StoredLicence } from '../LicenceStore';
import { managersOf } from '../LicenceSight';
import { freeOf } from '../standingOf';
import type { StoredWarning } from './WarningStore';

/** A warning, and what it is about. */
export interface ToldWarning {
  warning: StoredWarning;
  licence: StoredLicence;
  model: Pick<CompiledModel, 'title' | 'owner'>;
}

/** Whoever is told of more at once gets one message that lists them. */
const MOST_AT_ONCE = 5;
/** As many lines as somebody reads. */
const MOST_LISTED = 20;

const SEVERITIES: Record<LicenceWarningKind, NotificationMessage['severity']> =
  {
    overUse: 'high',
    ended: 'high',
    notice: 'high',
    renewal: 'normal',
    end: 'normal',
    full: 'normal',
    low: 'low',
  };

/** What is told of some warnings: to each manager one message for each, or one that lists them where there are many. */
export function warningMessages(told: ToldWarning[]): NotificationMessage[] {
  const byManager = new Map<string, ToldWarning[]>();
  for (const it of told) {
    for (const manager of managersOf(it.licence, it.model)) {
      byManager.set(manager, [...(byManager.get(manager) ?? []), it]);
    }
  }
  const isFlooded = (manager: string) =>
    byManager.get(manager)!.length > MOST_AT_ONCE;
  const single = told.flatMap(it => {
    const managers = managersOf(it.licence, it.model).filter(
      manager => !isFlooded(manager),
    );
    return managers.length ? [warningMessage(it, managers)] : [];
  });
  const lists = [...byManager]
    .filter(([manager]) => isFlooded(manager))
    .map(([manager, its]) => listMessage(its, manager));
  return [...single, ...lists];
}

function warningMessage(
  { warning, licence, model }: ToldWarning,
  managers: string[],
): NotificationMessage {
  return {
    ...message(managers),
    title: wordsOf(warning, licence),
    description: figuresOf(licence, model.title),
    link: `/support/licences?licence=${licence.id}`,
    severity: SEVERITIES[warning.kind],
    scope: `support-desk.licence.${warning.id}`,
  };
}

function listMessage(told: ToldWarning[], manager: string) {
  const lines = told
    .slice(0, MOST_LISTED)
    .map(({ warning, licence }) => wordsOf(warning, licence));
  const more = told.length - lines.length;
  return {
    ...message([manager]),
    title: say('licenceWarnings.many', { number: told.length }),
    description: joined(
      [
        ...lines,
        ...(more ? [say('licenceWarnings.more', { number: more })] : []),
      ],
      '; ',
    ),
    link: '/support/licences',
    severity: told.some(it => SEVERITIES[it.warning.kind] === 'high')
      ? ('high' as const)
      : ('normal' as const),
    scope: `support-desk.licences.${told[0].warning.id}`,
  };
}

function message(managers: string[]) {
  return {
    kind: 'notification' as const,
    recipients: managers,
    asks: { otherwise: managers },
    topic: 'support-desk.licence',
  };
}

/** A warning in words: `Mobile devices: renews on Tuesday 1 April 2025`. */
function wordsOf(
  { kind, day }: Pick<StoredWarning, 'kind' | 'day'>,
  licence: StoredLicence,
): Said {
  const { title, bought = 0 } = licence;
  const free = freeOf(licence) ?? 0;
  const values = {
    licence: title,
    day: day ? { day } : '',
    free,
    bought,
    over: -free,
  };
  return say(`licenceWarnings.${kind}`, values);
}

function figuresOf(licence: StoredLicence, model: string): Said {
  const { bought } = licence;
  const inUse = inUseOf(licence);
  return bought === undefined
    ? say('licenceWarnings.figuresUnlimited', { model, inUse })
    : say('licenceWarnings.figures', { model, bought, inUse });
}
