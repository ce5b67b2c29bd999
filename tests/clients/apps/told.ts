// What a sample application was told, in a form that is the same whichever client asked.

/// Where the service is.
export interface Service {
  readonly graphql: string;
  readonly ws: string;
}

/// What went wrong, as data: its type, its code and its place.
export type Refusal = readonly [type: string, code: string, path: readonly string[]];

export interface Told {
  /// Headline of a demo case.
  readonly headline: string | undefined;
  /// What is said of a demo case there is none of.
  readonly error: Refusal | undefined;
  /// Name and country of the body that was added.
  readonly added: readonly [string, string] | undefined;
  /// What is said of a body without a name.
  readonly nameless: Refusal | undefined;
  /// The day whose law is in force, as it is told unasked.
  readonly day: string | undefined;
}

interface Body {
  readonly name: string;
  readonly country: string;
}

/// What is told of a body, if there is one.
const named = (body: Body | null | undefined): Told['added'] => (body ? [body.name, body.country] : undefined);

/// A client that listens, and how to hang up.
export interface Line<Client> {
  readonly client: Client;
  hangUp(): void | Promise<void>;
}

const DEMO = 'mittskog_encrypted_backup';
const NO_DEMO = 'nowhere';
const BODY = 'Granviks kommun';

interface UserError {
  readonly __typename?: string;
  readonly code: string;
  readonly path: readonly string[];
}

/// The only error of a payload.
function only(errors: readonly UserError[] | undefined): Refusal | undefined {
  const [error, ...others] = errors ?? [];
  if (others.length > 0) throw new Error(`${others.length + 1} errors`);
  return error && [error.__typename ?? '', error.code, error.path];
}

/// How a client asks, changes and listens.
export interface Application {
  assess(
    demo: string,
  ): Promise<
    | { readonly assessment?: { readonly headline: string } | null | undefined; readonly userErrors: readonly UserError[] }
    | null
    | undefined
  >;
  add(name: string): Promise<{ readonly body?: Body | null | undefined; readonly userErrors: readonly UserError[] } | null | undefined>;
  day(): Promise<string | undefined>;
}

/// Asks, changes and listens, with what there is and what there is not.
export async function tell({ assess, add, day }: Application): Promise<Told> {
  const [found, refused] = [await assess(DEMO), await assess(NO_DEMO)];
  const [added, nameless] = [await add(BODY), await add(' ')];
  return {
    headline: found?.assessment?.headline,
    error: only(refused?.userErrors),
    added: named(added?.body),
    nameless: only(nameless?.userErrors),
    day: await day(),
  };
}
