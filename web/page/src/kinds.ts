// What the kinds of claim look like: a family gives the colour, an icon of its
// own (icons.css) the form. The program tells which kinds and types there are.

export interface TypeLook {
  type: string;
  meaning: string;
  nature: "event" | "state" | "statement" | "measure";
  active: string; // follows who did it in a title
  passive: string; // follows what it was done to
  icon: string;
  of_place?: boolean; // its object is the place itself: it needs no "in"
}

export interface KindLook { kind: string; label: string; family: string; counts?: boolean; types: TypeLook[] }

const looks = new Map<string, KindLook>();
const types = new Map<string, TypeLook>();

/** Takes in the program's kinds, before anything is shown. */
export function know(list: KindLook[]): void {
  for (const k of list) {
    looks.set(k.kind, k);
    for (const t of k.types) types.set(`${k.kind}.${t.type}`, t);
  }
}

export const kinds = (): string[] => [...looks.keys()];

/** The look of a type; one of a user's own lexicon is named by its own words. */
export function typeOf(kind: string, type: string): TypeLook {
  const words = type.replaceAll("_", " ");
  return types.get(`${kind}.${type}`) ?? { type, meaning: words, nature: "event", active: words, passive: words, icon: kind };
}

export const families: Record<string, string> = {
  fighting: "Fighting and control",
  violence: "Strikes, casualties, detention",
  people: "Displacement and aid",
  needs: "Hazards, health, food, needs, funding",
  works: "Damage, access, services, orders",
  words: "Statements, accusations, politics",
};

/** The family of a kind; a kind of a later version counts as words. */
export const familyOf = (kind: string): string => looks.get(kind)?.family ?? "words";
export const labelOf = (kind: string): string => looks.get(kind)?.label ?? kind;

/** Whether the targets of a kind are the people whom its figures count. */
export const countsPeople = (kind: string): boolean => looks.get(kind)?.counts ?? false;

/** Things with an icon, by the name of the icon. */
const withIcon: Record<string, string> = {
  bridge: "bridge", hospital: "hospital", health: "hospital", school: "school", housing: "housing", road: "road", airport: "airport",
  crossing: "crossing", water: "water", telecom: "telecom", bread: "food", food: "food",
};

/** The class that draws the icon: that of the thing where it says more than the type. */
export function iconClass(kind: string, type = "", object = ""): string {
  if (withIcon[object] && ["damage", "access", "service"].includes(kind)) return `icon icon-${withIcon[object]}`;
  return `icon icon-${typeOf(kind, type).icon}`;
}

/** Classes of holders. Each has a colour and a shape; none is good or bad. */
export type HolderClass = "state" | "armed" | "other";

export function holderClass(name: string | undefined): HolderClass {
  if (name === "state_forces" || name === "government") return "state";
  return name === "armed_group" ? "armed" : "other";
}

export const holderLabels: Record<HolderClass, string> = {
  state: "state forces", armed: "armed group", other: "other, or class not known",
};
