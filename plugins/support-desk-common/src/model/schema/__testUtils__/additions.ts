type Definition = { properties: Record<string, object> };

/** Optional keys that the format was given since it was settled, by the definition that has them; each has a decision in docs/adr. */
const ADDITIONS: Record<string, Record<string, object>> = {
  procedure: { mode: { enum: ['advise', 'acknowledge', 'require'] } },
};

/** The settled format with its additions, and nothing else changed. */
export function withAdditions<T extends { definitions: object }>(settled: T) {
  const definitions: Record<string, object> = { ...settled.definitions };
  for (const [name, added] of Object.entries(ADDITIONS)) {
    const definition = definitions[name] as Definition;
    definitions[name] = {
      ...definition,
      properties: { ...definition.properties, ...added },
    };
  }
  return { ...settled, definitions };
}
