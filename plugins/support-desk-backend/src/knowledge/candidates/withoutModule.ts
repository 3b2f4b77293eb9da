import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { termsOf, toTerm } from '../../routing/words';
import type { Asked } from './asked';

/**
 * What was asked, without the words of the title of its module: all that is asked about rents says "rent", so that it makes nothing alike.
 * A summary that says nothing else stays as it is.
 */
export function withoutModule(
  asked: Asked,
  { services }: Pick<CompiledModel, 'services'>,
): Asked {
  const ofModule = new Set(termsOf(services[asked.module ?? '']?.title ?? ''));
  if (ofModule.size === 0) return asked;
  const strip = (text: string) =>
    text
      .split(/(?<=[\s\p{P}])/u)
      .filter(
        word => !ofModule.has(toTerm(word.replace(/[\s\p{P}]+$/u, '')) ?? ''),
      )
      .join('');
  const title = strip(asked.title);
  return {
    ...asked,
    title: termsOf(title).length > 0 ? title : asked.title,
    text: strip(asked.text),
  };
}
