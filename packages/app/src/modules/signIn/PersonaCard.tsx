import { Avatar, Card, CardBody, Text } from '@backstage/ui';
import styles from './SignIn.module.css';
import { Persona } from './usePersonaGroups';

/** One person; pressing it signs in as them. */
export function PersonaCard(props: {
  persona: Persona;
  onChoose: (entityRef: string) => void;
}) {
  const { entityRef, name, description, system } = props.persona;
  return (
    <Card
      className={styles.card}
      label={`Sign in as ${name}, ${description}`}
      onPress={() => props.onChoose(entityRef)}
    >
      <CardBody className={styles.cardBody}>
        <Avatar src="" name={name} size="medium" purpose="decoration" />
        <div className={styles.cardText}>
          <Text variant="body-medium" weight="bold">
            {name}
          </Text>
          <Text variant="body-small" color="secondary">
            {description}
          </Text>
          <Text variant="body-small" color="secondary">
            {system}
          </Text>
        </div>
      </CardBody>
    </Card>
  );
}
