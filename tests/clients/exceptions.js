// What the schema's linters are told to let pass, each with the reason. A test fails when one is no longer needed.

// Rules as a whole.
export const ruleOptions = {
  // A list that is part of an answer has no pages: its length is bounded by the case or by the law. Whatever is kept
  // and can grow is a connection, which the other relay rules hold to the specification.
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
  ],
};

// Types without an id, by why they have none; by the end of their name.
export const endingsWithoutId = [
  // Relay's own.
  'Connection',
  'Edge',
  'PageInfo',
  // What comes back, and what is wrong with what was asked.
  'Payload',
  'Error',
  'Fault',
  // Numbers about many.
  'Aggregates',
  'Averages',
  'Greatest',
  'Group',
  'GroupKey',
  'Least',
  'Sums',
];

const computed = 'a part of an answer that is computed for the question: it is kept nowhere and cannot be asked for again';
const oflaw = 'a part of an entry of the register, which has the id';
const named = 'known by its name, which is the same everywhere and is what inputs take';
const kept = 'a row of what has the id: it is read there, and by no id of its own';
const value = 'a value: two that say the same are the same';

// Single types without an id.
export const typesWithoutId = {
  Alternative: computed,
  Assessment: computed,
  Because: computed,
  CaseAttribute: computed,
  ChangedTest: computed,
  Comparison: computed,
  Contested: computed,
  DueReason: computed,
  Duty: computed,
  Exposure: computed,
  ExposureChange: computed,
  ExposureCircle: computed,
  ExposureConflict: computed,
  ExposureController: computed,
  ExposureGap: computed,
  ExposureHop: computed,
  ExposurePath: computed,
  ExposureReach: computed,
  ExposureStake: computed,
  Ground: computed,
  Handover: computed,
  Judgment: computed,
  Measure: computed,
  MissingFact: computed,
  Obstacle: computed,
  PositionOutcome: computed,
  Precondition: computed,
  Presumption: computed,
  Reach: computed,
  ReachChange: computed,
  ReachingJurisdiction: computed,
  ReachingLaw: computed,
  Receipt: computed,
  RuleDifference: computed,
  SealInterval: computed,
  SovereigntyObjectiveScore: computed,
  SovereigntyOffer: computed,
  SovereigntyRank: computed,
  SovereigntyRanking: computed,
  SovereigntyScore: computed,
  StruckInformation: computed,
  StruckService: computed,
  SupplierFactRef: computed,
  TestDifference: computed,
  TestFinding: computed,
  Warning: computed,
  Weighed: computed,
  Annulment: oflaw,
  Holder: oflaw,
  ProfileChoice: oflaw,
  RuleVersion: oflaw,
  SovereigntyDocument: oflaw,
  TestCoverage: oflaw,
  Attribute: named,
  AttributeValue: named,
  Role: named,
  SealLevel: named,
  SovereigntyStep: named,
  AssessmentAnswer: value,
  CaseOrigin: value,
  Money: value,
  DecimalInterval: value,
  Source: value,
  HandedOver: value,
  CaseRevision: kept,
  FactAnswer: kept,
  FactQuestion: kept,
  LogEntry: kept,
  StoredFinding: kept,
  SupplierFact: 'known by `fact`, which is made from its content and is what is taken back by',
  SupplierRef: 'names what has an id, which it gives unless that is only assumed',
  Support: kept,
  LawInForce: computed,
  Register: 'there is one register; which day of it is seen is an argument',
  SovereigntyFramework: 'there is one framework; which weights it is seen with is an argument',
};

// Single findings, as `rule of what`.
const rows = 'its node is a row of what has the id, and is no Node of its own';
export const findings = {
  '@graphql-eslint/relay-edge-types CaseRevisionEdge': rows,
  '@graphql-eslint/relay-edge-types FactAnswerEdge': rows,
  '@graphql-eslint/relay-edge-types FactQuestionEdge': rows,
  '@graphql-eslint/relay-edge-types LogEntryEdge': rows,
  '@graphql-eslint/relay-edge-types StoredFindingEdge': rows,
  '@graphql-eslint/relay-edge-types SupplierFactEdge': rows,
  '@graphql-eslint/relay-edge-types SupportEdge': rows,
  '@graphql-eslint/no-typename-prefix reaches': 'the verb: how certain it is that the law reaches',
  '@graphql-eslint/no-typename-prefix source': 'the text of the source, beside its day and standing',
};
