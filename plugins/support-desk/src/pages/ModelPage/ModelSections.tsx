import { Fragment, type ReactNode } from 'react';
import { OpenTicketsSection } from './changes/OpenTicketsSection';
import { CountsSection } from './counts/CountsSection';
import { FlowSection } from './flow/FlowSection';
import type { SectionId } from './logic/sections';
import { useModelDetail } from './parts/ModelContext';
import { PolicySection } from './policy/PolicySection';
import { ContactsSection } from './sections/ContactsSection';
import { DocumentSection } from './sections/DocumentSection';
import { HandoversSection } from './handovers/HandoversSection';
import { HoursSection } from './sections/HoursSection';
import { KnowledgeSection } from './sections/KnowledgeSection';
import { LevelsSection } from './sections/LevelsSection';
import { LicencesSection } from './sections/LicencesSection';
import { OpenPointsSection } from './sections/OpenPointsSection';
import { PartiesSection } from './sections/PartiesSection';
import { PrioritiesSection } from './sections/PrioritiesSection';
import { ProceduresSection } from './sections/ProceduresSection';
import { RequestTypesSection } from './sections/RequestTypesSection';
import { ServicesSection } from './sections/ServicesSection';
import { SuperUsersSection } from './sections/SuperUsersSection';

/** The sections of a model one after the other. */
export function ModelSections({ sections }: { sections: SectionId[] }) {
  const { superUsers, document } = useModelDetail().model;
  const bodies: Record<SectionId, ReactNode> = {
    flow: <FlowSection />,
    levels: <LevelsSection />,
    contacts: <ContactsSection />,
    hours: <HoursSection />,
    priorities: <PrioritiesSection />,
    'request-types': <RequestTypesSection />,
    policy: <PolicySection />,
    counts: <CountsSection />,
    procedures: <ProceduresSection />,
    'super-users': superUsers && <SuperUsersSection superUsers={superUsers} />,
    licences: <LicencesSection />,
    services: <ServicesSection />,
    parties: <PartiesSection />,
    knowledge: <KnowledgeSection />,
    'hand-overs': <HandoversSection />,
    'open-points': <OpenPointsSection />,
    'open-tickets': <OpenTicketsSection />,
    document: document && <DocumentSection document={document} />,
  };
  return (
    <>
      {sections.map(id => (
        <Fragment key={id}>{bodies[id]}</Fragment>
      ))}
    </>
  );
}
