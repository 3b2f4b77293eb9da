/** The id in the page of what draws a question. */
export const questionElementId = (id: string) =>
  `question-${id.replace('.', '-')}`;

/** Brings the input of a question into view and focus. */
export function focusQuestion(id: string) {
  const element = document.getElementById(questionElementId(id));
  element?.scrollIntoView?.({ block: 'center' });
  element
    ?.querySelector<HTMLElement>(
      'input:not([type="hidden"]), textarea, [role="spinbutton"], button',
    )
    ?.focus();
}
