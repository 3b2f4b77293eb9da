import {
  propertyInWords,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** Roles and parties as people know them. */
export function titled(
  { roles, parties }: CompiledModel,
  ids: string[],
): { id: string; title: string }[] {
  return ids.map(id => ({
    id,
    title: (roles[id] ?? parties[id])?.title ?? id,
  }));
}

/** Channels by their kind: `tollFree` is `Toll free`. */
export function titledChannels(ids: string[]): { id: string; title: string }[] {
  return ids.map(id => {
    const words = propertyInWords(id);
    return {
      id,
      title: words.charAt(0).toLocaleUpperCase('en') + words.slice(1),
    };
  });
}
