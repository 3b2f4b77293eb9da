import type { AnswerProps } from './AnswerProps';
import { OptionSelect } from './OptionSelect';

/** One of the services of the model. */
export function ServiceAnswer({ model, ...props }: AnswerProps) {
  return (
    <OptionSelect
      {...props}
      options={Object.values(model.services).map(service => ({
        id: service.id,
        label: service.title,
      }))}
    />
  );
}
