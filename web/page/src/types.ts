// The parts of the JSON interface that the page uses; the contract is the
// program's, described in docs/page.md.

export type Status = "reported" | "corroborated" | "contested" | "denied";

export interface Span { start: number; end: number }
export interface Box { west: number; south: number; east: number; north: number }

export interface Place {
  name: string;
  resolved: boolean;
  lat?: number;
  lon?: number;
  key?: string;
  country?: string;
  admin1?: string;
  precision?: string;
  area?: Box;
  relation?: string;
  distance_km?: number;
  score?: number;
  text?: string; // as written, for places in claims
}

export interface Actor { name: string; class?: string; inferred?: boolean }
export interface Interval { start: string; end: string; precision: string; basis: string; text?: string; background?: boolean }

export interface Figure {
  low: number;
  best?: number;
  high: number;
  unit: string;
  measure: string;
  qualifier: string;
  text: string;
  of?: string;
}

export interface Attribution { speaker: string; verb: string; stance: "states" | "denies" | "doubts" }

export interface Claim {
  id: string;
  report: string;
  kind: string;
  type: string;
  object?: string;
  quote: string;
  span: Span;
  actor?: Actor[];
  target?: Actor[];
  place?: Place;
  origin?: Place;
  destination?: Place;
  time?: Interval;
  figure?: Figure;
  attribution?: Attribution[];
  modality: string;
  negated: boolean;
  accumulation?: "flow" | "stock";
  codes?: { acled?: string; plover?: string };
  score: number;
}

export interface Report {
  id: string;
  source: string;
  title: string;
  published: string;
  url?: string;
  text: string;
  excerpts?: Excerpt[]; // in the place of the text, where the server shows no whole reports
}

/** A stretch of a report's text and the byte it begins at. */
export interface Excerpt { start: number; text: string }

export interface Value { field: string; value: string; origins: string[]; claims: string[] }
export interface Origin { name: string; outlets?: string[]; claims: string[] }

export interface Evidence {
  id: string;
  claims: string[];
  origins: number;
  sources: Origin[] | null;
  first: string;
  last: string;
  status: Status;
  values?: Value[];
  credibility?: { grade: number; reasons: string[] | null };
  age_days?: number;
  stale?: boolean;
  doubtful?: boolean; // no claim of it was read with enough certainty
}

export interface FusedFigure { low: number; best: number; high: number; unit: string; measure: string }
export interface Tenure { holder: string; since: string; status: Status; origins: string[]; claims: string[] }

export interface ControlEntry extends Evidence { place: Place; object?: string; holder: string; lost?: string; class?: string; since: string; history: Tenure[] | null }
export interface EventEntry extends Evidence {
  kind: string; type: string; object?: string; place?: Place; time: Interval; actors?: string[]; targets?: string[];
  figure?: FusedFigure; quote: string; modality?: string;
}
export interface DisplacementEntry extends Evidence {
  type: string; place?: Place; origin?: Place; destination?: Place; time: Interval; figure?: FusedFigure; quote: string;
}
export interface StateEntry extends Evidence {
  kind: string; object: string; state: string; place?: Place; since: string; actors?: string[]; quote: string;
  history?: { state: string; since: string; claims: string[] }[];
}
export interface StatementEntry extends Evidence { kind?: string; type: string; speaker: string; accused?: string; target?: string; time: string; quote: string }

export interface Situation {
  as_of: string;
  control: ControlEntry[] | null;
  events: EventEntry[] | null;
  prospects?: EventEntry[] | null;
  displacement: { stock: DisplacementEntry[] | null; flow: DisplacementEntry[] | null };
  access: StateEntry[] | null;
  services: StateEntry[] | null;
  statements: StatementEntry[] | null;
  unlocated: number;
  reports: number;
  claims: number;
}

export interface ClaimList { claims: Claim[]; reports: Record<string, Report>; truncated: boolean }
export interface About { first: string; last: string; reports: number; claims: number; min_score: number; sample: boolean }
