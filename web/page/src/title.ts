// Composes the one-line title of a claim from its fields. It says no more than
// the fields do; the quote stands behind it.
import { capital, figure, placeName, plain } from "./words";
import { countsPeople, labelOf, typeOf } from "./kinds";
import type { Claim } from "./types";

const names = (list: { name: string }[] | undefined): string => {
  const all = (list ?? []).map((a) => a.name);
  return all.length > 2 ? `${all.slice(0, 2).join(", ")} and others` : all.join(" and ");
};

/** The types of people on the move and of people hurt lead with the number. */
function ofPeople(c: Claim, phrase: string): string {
  const who = c.figure ? figure(c.figure) : names(c.target) || names(c.actor) || "people";
  const from = c.origin ? ` from ${placeName(c.origin)}` : "";
  const to = c.destination ? ` towards ${placeName(c.destination)}` : "";
  const where = !from && !to && c.place ? ` · ${placeName(c.place)}` : "";
  const by = c.figure && c.actor?.length && c.kind !== "displacement" ? ` by ${names(c.actor)}` : "";
  return capital(`${who} ${phrase}${by}${from}${to}${where}`);
}

/** Who accuses whom of what. It never says that it was done. */
export function accusation(type: string, accuser: string, accused: string, target: string): string {
  const [deed, whom = ""] = typeOf("accusation", type).active.split(" (");
  const what = target ? `${deed} ${whom.replace(")", "").replace("…", target)}` : deed;
  const who = accused || "somebody not named";
  return capital(accuser ? `${accuser} accuses ${who} of ${what}` : `${who} is accused of ${what}`);
}

export function title(c: Claim): string {
  const { active, passive, nature, of_place } = typeOf(c.kind, c.type);
  if (countsPeople(c.kind) || (c.kind === "detention" && !c.actor?.length)) return ofPeople(c, passive);
  const actor = names(c.actor);
  const last = c.attribution?.at(-1);
  const speaker = c.kind === "statement" && !actor ? (last?.speaker ?? "") : actor;
  const target = names(c.target);
  const place = placeName(c.place);
  const object = c.object ? plain(c.object) : "";
  const where = place ? ` ${c.place?.relation ? "" : "in "}${place}` : "";

  if (c.kind === "accusation") return accusation(c.type, last?.stance === "states" ? last.speaker : "", actor, target) + where;
  if (nature === "measure" && c.figure) return `${capital(passive)}: ${figure(c.figure)}${where}`;
  if (speaker && active) {
    if (c.kind === "control") return capital(`${speaker} ${active} ${object ? `${object}${where}` : place || "ground"}${target ? ` from ${target}` : ""}`);
    if (of_place && place && !target) return capital(`${speaker} ${active} ${place}`);
    const what = object || target;
    return capital([speaker, what ? active : active.replace(/ (against|at|for|from|in|of|on|to|with)$/, ""), what].filter(Boolean).join(" ") + where);
  }
  const thing = object || (c.kind === "aid" ? "aid" : "") || target || (of_place ? place : "");
  if (!thing) return `${capital(passive)}${where}` || labelOf(c.kind);
  return capital(`${thing}${thing === place ? "" : where} ${passive}`);
}
