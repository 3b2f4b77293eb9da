/** `Name: value` lines with those that continue them (RFC 5322, 2.2.3), as delivery reports and calendars have them: names in lower case, the first of a name counts. */
export function fieldsIn(block: string): Map<string, string> {
  const unfolded = block.replace(/\n[ \t]+/g, ' ');
  const fields = new Map<string, string>();
  for (const [, name, value] of unfolded.matchAll(
    /^([A-Za-z0-9-]{1,80})[ \t]*:(.*)$/gm,
  )) {
    const key = name.toLowerCase();
    if (!fields.has(key)) fields.set(key, value.trim());
  }
  return fields;
}
