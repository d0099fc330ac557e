import type { Role } from './roles.ts';

export type Language = 'zh-CN' | 'en';

/** The matter (事项) for which more than the public part is asked, and the case number it is asked for. */
export interface Purpose {
  readonly matter: string;
  readonly reference: string;
}

/** What somebody showed to be known, as the database keeps it. */
export interface Credential {
  /** SHA-256 of the token or of the session's secret. */
  readonly hash: Uint8Array;
  /** After how many minutes without a request it ends: a session. */
  readonly idleMinutes: number;
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
  } | null;
  readonly roles: readonly Role[];
  /** The credit code of the organisation that a representative speaks for. */
  readonly organisationCode: string | null;
  readonly language: Language;
  readonly purpose: Purpose | null;
  readonly requestId: string;
  /** True where the development provider signs people in: every page says so. */
  readonly developmentSignIn: boolean;
  /** What they are known by; absent for the system. */
  readonly credential?: Credential;
}

/** The system as the one who asks: a command of the operator, or a job. */
export function systemViewer(requestId: string): Viewer {
  return {
    actor: 'system',
    name: 'system',
    department: null,
    roles: [],
    organisationCode: null,
    language: 'zh-CN',
    purpose: null,
    requestId,
    developmentSignIn: false,
  };
}
