/** Where the anonymous answers about requests stand that were given in one month, `2025-03`; those of a round stand at its id. */
export function bucketOfMonth(
  { model, survey }: { model: string; survey: string },
  month: string,
): string {
  return `${model}/${survey}/${month}`;
}
