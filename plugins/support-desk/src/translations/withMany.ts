/**
 * Adds the form `many` to each plural. CLDR has it in Spanish for whole millions, where words say "un millón de tickets";
 * after digits, as we write them, it is the same as `other`.
 */
export const withMany = (
  messages: Record<string, string>,
): Record<string, string> => ({
  ...messages,
  ...Object.fromEntries(
    Object.entries(messages)
      .filter(([key]) => key.endsWith('_other'))
      .map(([key, text]) => [key.replace(/other$/, 'many'), text]),
  ),
});
