import { escape } from 'lodash';

/** Markup that is put into a page as it is. */
export class Markup {
  constructor(readonly value: string) {}

  toString(): string {
    return this.value;
  }
}

type Part = Markup | string | number | false | undefined | Part[];

function toMarkup(part: Part): string {
  if (Array.isArray(part)) {
    return part.map(toMarkup).join('');
  }
  if (part instanceof Markup) {
    return part.value;
  }
  return part === false || part === undefined ? '' : escape(String(part));
}

/**
 * Template tag for HTML: every inserted text is escaped, other markup is not,
 * lists are joined, `false` and `undefined` leave nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(
    strings.reduce(
      (result, text, index) => result + toMarkup(parts[index - 1]) + text,
    ),
  );
}
