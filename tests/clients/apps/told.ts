// What a sample application was told, in a form that is the same whichever client asked.

/// Where the service is.
export interface Service {
  readonly graphql: string;
  readonly ws: string;
}

export interface Told {
  /// Headline of a demo case.
  readonly headline: string | undefined;
  /// Type, code and place of the error about a demo case there is none of.
  readonly error: readonly [string, string, readonly string[]] | undefined;
}

export const DEMO = 'mittskog_encrypted_backup';
export const NO_DEMO = 'nowhere';
