// What the sixteen kinds of claim look like: a family gives the colour, an
// icon of its own (page.css) the form.

export type Family = "fighting" | "violence" | "people" | "works" | "words";

interface KindLook { label: string; family: Family }

export const kinds: Record<string, KindLook> = {
  battle: { label: "Battle", family: "fighting" },
  control: { label: "Control", family: "fighting" },
  movement: { label: "Movement", family: "fighting" },
  strike: { label: "Strike", family: "violence" },
  attack: { label: "Attack on civilians", family: "violence" },
  casualties: { label: "Casualties", family: "violence" },
  detention: { label: "Detention", family: "violence" },
  displacement: { label: "Displacement", family: "people" },
  aid: { label: "Aid", family: "people" },
  damage: { label: "Damage", family: "works" },
  access: { label: "Access", family: "works" },
  service: { label: "Services", family: "works" },
  protest: { label: "Protest", family: "words" },
  statement: { label: "Statement", family: "words" },
  diplomacy: { label: "Diplomacy", family: "words" },
  support: { label: "Support", family: "words" },
};

export const families: Record<Family, string> = {
  fighting: "Fighting and control",
  violence: "Strikes, casualties, detention",
  people: "Displacement and aid",
  works: "Damage, access, services",
  words: "Statements and politics",
};

/** The family of a kind; a kind of a later version counts as words. */
export const familyOf = (kind: string): Family => kinds[kind]?.family ?? "words";
export const labelOf = (kind: string): string => kinds[kind]?.label ?? kind;

const withIcon = new Set(["bridge", "hospital", "health", "school", "housing", "road", "airport", "crossing", "water", "telecom", "bread", "food"]);

/** The class that draws the icon: that of the thing where it says more than the kind. */
export function iconClass(kind: string, type = "", object = ""): string {
  if (object && withIcon.has(object) && ["damage", "access", "service"].includes(kind)) return `icon icon-${object}`;
  if (kind === "displacement" && type === "returned") return "icon icon-returned";
  return `icon icon-${kind}`;
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
