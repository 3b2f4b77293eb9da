import { MalformedRequestError } from '../../http/errors';

/** @throws MalformedRequestError that names each day that is not before today, or is there twice */
export function checkPast(items: { day: string }[], today: string): void {
  const first = new Map<string, number>();
  const problems = items.flatMap(({ day }, i) => {
    const field = `items.${i}.day`;
    if (day >= today) {
      return {
        field,
        message: `${day} is not past; allowed are days before ${today}`,
      };
    }
    if (first.has(day)) {
      return {
        field,
        message: `${day} is in items.${first.get(
          day,
        )} too; allowed is each day once`,
      };
    }
    first.set(day, i);
    return [];
  });
  if (problems.length > 0) throw new MalformedRequestError(problems);
}
