import type { JsonValue } from '@backstage/types';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { exampleModel } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { ownQuestion } from './question';
import { EntityAnswer } from './EntityAnswer';

const person = (name: string, displayName: string) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: { profile: { displayName } },
});

const ENTITIES = [
  person('dana-struan', 'Dana Struan'),
  person('rona-sim', 'Rona Sim'),
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'dana-fans', namespace: 'default' },
  },
];

function Host({ onAnswer }: { onAnswer: (answer: JsonValue) => void }) {
  const [answer, setAnswer] = useState<JsonValue>(null);
  return (
    <EntityAnswer
      question={ownQuestion('onBehalfOf', 'person', 'who', 'On behalf of')}
      model={exampleModel('payroll')}
      answer={answer}
      onAnswer={value => {
        setAnswer(value);
        onAnswer(value);
      }}
      input={{
        label: 'On behalf of',
        secondaryLabel: 'Optional',
        isRequired: false,
        isInvalid: false,
        validationBehavior: 'aria',
      }}
    />
  );
}

// The list loads more when its end comes into view, which jsdom never tells.
beforeAll(() => {
  window.IntersectionObserver = jest.fn(() => ({
    observe: jest.fn(),
    unobserve: jest.fn(),
    disconnect: jest.fn(),
  })) as never;
});

describe('EntityAnswer', () => {
  it('finds a person by name, answers with the reference, and can be taken away', async () => {
    const onAnswer = jest.fn();
    renderPage(<Host onAnswer={onAnswer} />, fakeApi(), {
      entities: ENTITIES,
    });
    const search = () =>
      screen.findByRole('combobox', { name: /^On behalf of/ });
    await userEvent.type(await search(), 'Dana');
    await userEvent.click(
      await screen.findByRole('option', { name: 'Dana Struan' }),
    );
    expect(onAnswer).toHaveBeenLastCalledWith('user:default/dana-struan');
    const remove = screen.getByRole('button', { name: /^Remove/ });
    expect(remove).toHaveFocus();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();

    await userEvent.click(remove);
    expect(onAnswer).toHaveBeenLastCalledWith(null);
    expect(await search()).toHaveFocus();
  });

  it('offers only the kind that is asked for', async () => {
    renderPage(<Host onAnswer={jest.fn()} />, fakeApi(), {
      entities: ENTITIES,
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /On behalf of/ }),
    );
    await waitFor(() =>
      expect(
        screen.getAllByRole('option').map(option => option.textContent),
      ).toEqual(['Dana Struan', 'Rona Sim']),
    );
  });
});
