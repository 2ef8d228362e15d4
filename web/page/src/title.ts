// Composes the one-line title of a claim from its fields. It says no more than
// the fields do; the quote stands behind it.
import { capital, figure, placeName, plain } from "./words";
import { labelOf } from "./kinds";
import type { Claim } from "./types";

/** How a type is said with somebody who does it, and without. "…" stands for the place. */
const phrases: Record<string, [active: string, passive: string]> = {
  captured: ["captured", "captured"], recaptured: ["recaptured", "recaptured"], lost: ["lost", "lost"],
  withdrawn_from: ["withdrew from", "given up"], handed_over: ["handed over", "handed over"],
  held: ["held", "held"], contested: ["fought for control of", "contested"],
  armed_clash: ["clashed with", "clashes"], offensive: ["began an offensive on", "offensive"], siege: ["besieged", "siege"],
  advance: ["advanced on", "advance"], withdrawal: ["withdrew", "withdrawal"], deployment: ["deployed", "deployment"],
  position: ["stood at", "positions"],
  air_strike: ["struck from the air", "air strike"], drone_strike: ["struck by drone", "drone strike"],
  shelling: ["shelled", "shelling"], missile: ["fired missiles at", "missile strike"],
  explosive_device: ["set off explosives against", "explosion"], suicide_bomb: ["bombed", "suicide bombing"],
  chemical: ["used chemicals against", "chemical attack"],
  killing: ["killed", "killing"], abduction: ["abducted", "abduction"], looting: ["looted", "looting"],
  killed: ["killed", "killed"], injured: ["injured", "injured"], missing: ["left missing", "missing"],
  arrest: ["arrested", "arrested"], capture: ["captured", "captured"], release: ["released", "released"],
  execution: ["executed", "executed"],
  displaced: ["displaced", "displaced"], fled: ["fled", "fled"], evacuated: ["evacuated", "evacuated"],
  sheltering: ["sheltering", "sheltering"], returned: ["returned", "returned"], stranded: ["stranded", "stranded"],
  refugees_crossed: ["crossed the border", "crossed the border"],
  destroyed: ["destroyed", "destroyed"], damaged: ["damaged", "damaged"], repaired: ["repaired", "repaired"],
  closed: ["closed", "closed"], opened: ["opened", "opened"], restricted: ["restricted", "restricted"],
  congested: ["blocked up", "congested"],
  disrupted: ["disrupted", "disrupted"], restored: ["restored", "restored"], absent: ["cut off", "absent"],
  delivered: ["delivered", "delivered"], blocked: ["blocked", "blocked"], requested: ["asked for", "asked for"],
  suspended: ["suspended", "suspended"],
  urge: ["urged", "appeal"], pledge: ["made a pledge to", "pledge"], threaten: ["threatened", "threat"],
  accuse: ["accused", "accusation"], condemn: ["condemned", "condemnation"], warn: ["warned", "warning"],
  deny: ["denied", "denial"], announce: ["announced", "announcement"], assess: ["assessed", "assessment"],
  claim_responsibility: ["claimed responsibility", "claim of responsibility"],
  meeting: ["met", "meeting"], negotiation: ["negotiated", "talks"], agreement: ["agreed", "agreement"],
  ceasefire: ["agreed a ceasefire", "ceasefire"], sanction: ["imposed sanctions on", "sanctions"], mediation: ["mediated", "mediation"],
  backs: ["backs", "backing"], supplies: ["supplies", "supplies"], allied: ["allied with", "alliance"],
  withholds: ["withheld support from", "support withheld"],
  demonstration: ["demonstrated", "demonstration"], riot: ["rioted", "riot"], strike_action: ["went on strike", "strike"],
};

/** Types whose object is the place itself: they need no "in". */
const ofPlace = new Set(["captured", "recaptured", "lost", "withdrawn_from", "handed_over", "held", "contested",
  "siege", "shelling", "advance", "offensive", "position"]);

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

export function title(c: Claim): string {
  const [active, passive] = phrases[c.type] ?? [plain(c.type), plain(c.type)];
  if (c.kind === "displacement" || c.kind === "casualties" || (c.kind === "detention" && !c.actor?.length)) return ofPeople(c, passive);
  const actor = names(c.actor);
  const speaker = c.kind === "statement" && !actor ? (c.attribution?.at(-1)?.speaker ?? "") : actor;
  const target = names(c.target);
  const place = placeName(c.place);
  const object = c.object ? plain(c.object) : "";
  const where = place ? ` ${c.place?.relation ? "" : "in "}${place}` : "";

  if (speaker) {
    if (c.kind === "control") return capital(`${speaker} ${active} ${object ? `${object}${where}` : place || "ground"}${target ? ` from ${target}` : ""}`);
    if (ofPlace.has(c.type) && place && !target) return capital(`${speaker} ${active} ${place}`);
    const what = object || target;
    return capital([speaker, active, what].filter(Boolean).join(" ") + where);
  }
  const thing = object || (c.kind === "aid" ? "aid" : "") || target || (ofPlace.has(c.type) ? place : "");
  if (!thing) return `${capital(passive)}${where}` || labelOf(c.kind);
  return capital(`${thing}${thing === place ? "" : where} ${passive}`);
}
