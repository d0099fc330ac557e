import { casesGraph } from '@xintu/cases';
import { commitmentsGraph } from '@xintu/commitments';
import { complaintsGraph } from '@xintu/complaints';
import { checksGraph } from '@xintu/checks';
import { administrationGraph } from '@xintu/administration';
import { catalogueGraph } from '@xintu/catalogue';
import { evaluationGraph } from '@xintu/evaluation';
import { exchangeGraph } from '@xintu/exchange';
import { documentsGraph } from '@xintu/documents';
import { governanceGraph } from '@xintu/governance';
import { type GraphModule, nodeGraph } from '@xintu/graph';
import { sectorGraphs } from './graph.gen.ts';
import { intakeGraph } from '@xintu/intake';
import { reportsGraph } from '@xintu/reports';
import { recordsGraph } from '@xintu/records';
import { subjectsGraph } from '@xintu/subjects';

/** What the core's packages and the installed sectors add to the graph. */
export const graphModules: readonly GraphModule[] = [
  nodeGraph,
  catalogueGraph,
  subjectsGraph,
  recordsGraph,
  documentsGraph,
  intakeGraph,
  evaluationGraph,
  casesGraph,
  exchangeGraph,
  commitmentsGraph,
  complaintsGraph,
  governanceGraph,
  checksGraph,
  reportsGraph,
  administrationGraph,
  ...sectorGraphs,
];
