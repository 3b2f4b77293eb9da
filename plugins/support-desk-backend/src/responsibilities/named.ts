import type { NamedRef } from '@supportdesk/backstage-plugin-support-desk-common';

/** A person or group as people read it; whom the catalog lacks, by the name in the reference. */
export function named(ref: string, names: Record<string, string>): NamedRef {
  return { ref, title: names[ref] ?? ref.replace(/^.*\//, '') };
}
