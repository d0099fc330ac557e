import type { Role } from './roles.ts';
import type { TokenScope } from './token-scope.ts';

export type Language = 'zh-CN' | 'en';

/** The matter (事项) for which more than the public part is asked, and the case number it is asked for. */
export interface Purpose {
  readonly matter: string;
  readonly reference: string;
}

/** Somebody for whom the viewer acts as a deputy. */
export interface ActsFor {
  readonly actor: string;
  /** Roles that the viewer has through them only. */
  readonly roles: readonly Role[];
}

/** Whether a second factor is missing where one is demanded for acts with legal effect. */
export type SecondFactor = 'NOT_DEMANDED' | 'GIVEN' | 'MISSING';

/** What somebody showed to be known, as the database keeps it. */
export interface Credential {
  /** SHA-256 of the token or of the session's secret. */
  readonly hash: Uint8Array;
  /** After how many minutes without a request it ends: a session. */
  readonly idleMinutes: number;
  /** Fingerprint of what it stood for when it was looked at: any change makes another. */
  readonly standing: Uint8Array;
  /** For how many seconds its use needn't be written down again. */
  readonly freshSeconds: number;
}

/** Who asks: an account with a session, a business system with a service token, or the system itself. */
export interface Viewer {
  /** `account:<id>`, `token:<id>` or `system`: what the ledger writes down. */
  readonly actor: string;
  readonly name: string;
  readonly department: {
    readonly code: string;
    readonly name: string;
    readonly sector: string | null;
    /** Codes of the departments that it took over: what they held is its own. Absent: none. */
    readonly predecessors?: readonly string[];
  } | null;
  /** Own roles and those of whom the viewer stands in for. */
  readonly roles: readonly Role[];
  /** The credit code of the organisation that a representative speaks for. */
  readonly organisationCode: string | null;
  readonly actsFor: readonly ActsFor[];
  /** Other accounts of the same person, as actors. */
  readonly samePerson: readonly string[];
  /** What a service token is held to; null for people. */
  readonly scope: TokenScope | null;
  /** The session's own name, for its owner; null without one. */
  readonly session: string | null;
  readonly secondFactor: SecondFactor;
  readonly language: Language;
  readonly purpose: Purpose | null;
  readonly requestId: string;
  /** True where the development provider signs people in: every page says so. */
  readonly developmentSignIn: boolean;
  /** What they are known by; absent for the system. */
  readonly credential?: Credential;
}

/** Of a viewer who acts for nobody else, by no token's scope, and of whom no second factor is demanded. */
export const byThemselves: Pick<Viewer, 'actsFor' | 'samePerson' | 'scope' | 'session' | 'secondFactor'> = {
  actsFor: [],
  samePerson: [],
  scope: null,
  session: null,
  secondFactor: 'NOT_DEMANDED',
};

/** The system as the one who asks: a command of the operator, or a job. */
export function systemViewer(requestId: string): Viewer {
  return {
    actor: 'system',
    name: 'system',
    department: null,
    roles: [],
    organisationCode: null,
    ...byThemselves,
    language: 'zh-CN',
    purpose: null,
    requestId,
    developmentSignIn: false,
  };
}
